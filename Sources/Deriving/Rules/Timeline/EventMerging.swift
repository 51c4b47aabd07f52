/// Brings together the sentences that tell of one event.
///
/// Same time and same thing told: the sentences share the rarer half of their words, measured by
/// the shorter of the two (overlap coefficient, Szymkiewicz–Simpson), a word counting the less
/// the more dated sentences of the story hold it. Whole numbers only, so that no order matters.
struct EventMerging {
  /// A group of sentences that tell of one event.
  struct Group {
    /// The number of the sentence that tells it best.
    var best: Int
    /// When that was, as ``EventSentence/first`` and ``EventSentence/last``.
    var (first, last): (Int32, Int32)
  }

  /// The events, oldest first.
  private(set) var groups: [Group] = []
  /// The other sentences of each event, in the order of reading; of most there are none.
  private(set) var others: [[Int]] = []

  private let sentences: [EventSentence]
  private let words: [Int32]
  /// By word: what it weighs.
  private let weights: [Int32]
  /// By sentence: what its words weigh.
  private let totals: [Int32]
  /// By word: the last sentence of those compared that holds it.
  private var marks: [Int32]

  /// Shares in per cent: of one and the same time, and of times one of which is less exact.
  private static let (sameTime, looseTime): (Int32, Int32) = (40, 60)

  /// Groups the sentences, given in the order of reading.
  /// - Complexity: O(words) + O(sentences · events)
  init(_ sentences: [EventSentence], _ words: EventWords) {
    (self.sentences, self.words) = (sentences, words.numbers)
    let weights = words.counts.map(Self.weight)
    (self.weights, marks) = (weights, [Int32](repeating: -1, count: weights.count))
    totals = sentences.map { sentence in
      words.numbers[sentence.words].reduce(0) { $0 + weights[Int($1)] }
    }
    arrange(grouped())
  }

  /// A word in one or two sentences weighs 4, one in more than eight of them 1.
  private static func weight(_ count: Int32) -> Int32 {
    count <= 2 ? 4 : count <= 4 ? 3 : count <= 8 ? 2 : 1
  }

  /// The group of each sentence: the first whose best sentence it agrees with.
  private mutating func grouped() -> [Int] {
    sentences.indices.map { number in
      let sentence = sentences[number]
      guard let group = group(of: number) else {
        groups.append(Group(best: number, first: sentence.first, last: sentence.last))
        return groups.count - 1
      }
      if sentence.isBetter(than: sentences[groups[group].best]) {
        groups[group] = Group(best: number, first: sentence.first, last: sentence.last)
      }
      return group
    }
  }

  private mutating func group(of number: Int) -> Int? {
    let (first, last) = (sentences[number].first, sentences[number].last)
    for index in groups.indices {
      let group = groups[index]
      let isSame = group.first == first && group.last == last
      let isHeld = group.first <= first && last <= group.last
      guard isSame || isHeld || first <= group.first && group.last <= last else { continue }
      if agree(group.best, number, isSame ? Self.sameTime : Self.looseTime)
        || isSame && isSamePlan(group.best, number)
      {
        return index
      }
    }
    return nil
  }

  /// Whether a sentence shares so much of its words with the one read last.
  private mutating func agree(_ one: Int, _ other: Int, _ share: Int32) -> Bool {
    mark(other)
    var (shared, weight): (Int, Int32) = (0, 0)
    for index in sentences[one].words where marks[Int(words[index])] == Int32(other) {
      shared += 1
      weight += weights[Int(words[index])]
    }
    return shared >= 2 && weight * 100 >= min(totals[one], totals[other]) * share
  }

  /// Whether two tell of one thing on one day that was still to come for one of them: "An exchange
  /// is planned for Wednesday".
  ///
  /// What is to come has few words yet; that both begin with its name tells more than their number.
  private func isSamePlan(_ one: Int, _ other: Int) -> Bool {
    guard sentences[one].isAhead || sentences[other].isAhead,
      let first = sentences[one].words.first, let second = sentences[other].words.first
    else { return false }
    return words[first] == words[second]
  }

  /// Marks the words of a sentence, unless it is marked already.
  private mutating func mark(_ number: Int) {
    guard let first = sentences[number].words.first, marks[Int(words[first])] != Int32(number)
    else { return }
    for index in sentences[number].words { marks[Int(words[index])] = Int32(number) }
  }

  // MARK: Order

  /// Sorts the events by time and gives each its sentences, but for those that only lead back to
  /// a day of which another one tells.
  private mutating func arrange(_ groupOfSentence: [Int]) {
    var others = [[Int]](repeating: [], count: groups.count)
    for (number, group) in groupOfSentence.enumerated() where number != groups[group].best {
      others[group].append(number)
    }
    let told = groups.filter { !sentences[$0.best].isRecalled }
    let order = groups.indices.filter { index in
      let group = groups[index]
      return !sentences[group.best].isRecalled
        || !told.contains { $0.first == group.first && $0.last == group.last }
    }
    .sorted { one, other in
      let (one, other) = (groups[one], groups[other])
      return (one.first, one.last, one.best) < (other.first, other.last, other.best)
    }
    groups = order.map { groups[$0] }
    self.others = order.map { others[$0] }
  }
}
