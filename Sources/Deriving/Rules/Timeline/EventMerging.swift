import Model

/// Brings together the sentences that tell of one event.
///
/// Same time and same thing told: the sentences share the rarer half of their words, measured by
/// the shorter of the two (overlap coefficient, Szymkiewicz–Simpson), a word counting the less
/// the more dated sentences of the story hold it. Whole numbers only, so that no order matters.
struct EventMerging {
  /// The events, oldest first.
  private(set) var events: [TimelineEvent] = []
  private let sentences: [EventSentence]
  private let counts: [UInt64: Int]

  /// Shares in per cent: of one and the same time, and of times one of which is less exact.
  private static let (sameTime, looseTime) = (40, 60)

  init(_ sentences: [EventSentence]) {
    self.sentences = sentences
    counts = Dictionary(sentences.lazy.flatMap(\.words).map { ($0, 1) }, uniquingKeysWith: +)
    events = withoutRecalled(groups()).map(event)
      .sorted {
        ($0.date.first, $0.date.last, $0.sentence) < ($1.date.first, $1.date.last, $1.sentence)
      }
  }

  /// The sentences by event, each group in the order of reading.
  ///
  /// A sentence joins the first group whose best sentence it agrees with.
  private func groups() -> [[EventSentence]] {
    var groups: [(best: EventSentence, all: [EventSentence])] = []
    for sentence in sentences {
      guard let group = groups.firstIndex(where: { agree($0.best, sentence) }) else {
        groups.append((sentence, [sentence]))
        continue
      }
      groups[group].all.append(sentence)
      if sentence.isBetter(than: groups[group].best) { groups[group].best = sentence }
    }
    return groups.map { group in
      [group.best] + group.all.filter { $0.sentence != group.best.sentence }
    }
  }

  /// The groups but those that only lead back to a day of which another one tells.
  private func withoutRecalled(_ groups: [[EventSentence]]) -> [[EventSentence]] {
    let told = groups.filter { !$0[0].isRecalled }.map(\.[0].date)
    return groups.filter { group in
      !group[0].isRecalled
        || !told.contains { $0.first == group[0].date.first && $0.last == group[0].date.last }
    }
  }

  private func agree(_ one: EventSentence, _ other: EventSentence) -> Bool {
    guard let share = neededShare(one.date, other.date) else { return false }
    let shared = one.words.shared(withSorted: other.words)
    guard shared.count >= 2 else { return false }
    let least = min(weight(one.words), weight(other.words))
    return weight(shared) * 100 >= least * share
  }

  private func neededShare(_ one: EventDate, _ other: EventDate) -> Int? {
    if one.first == other.first, one.last == other.last { return Self.sameTime }
    let holds = one.first <= other.first && other.last <= one.last
    let isHeld = other.first <= one.first && one.last <= other.last
    return holds || isHeld ? Self.looseTime : nil
  }

  /// A word in one or two sentences weighs 4, one in more than eight of them 1.
  private func weight(_ words: [UInt64]) -> Int {
    words.reduce(0) { sum, word in
      let count = counts[word] ?? 1
      return sum + (count <= 2 ? 4 : count <= 4 ? 3 : count <= 8 ? 2 : 1)
    }
  }

  private func event(_ group: [EventSentence]) -> TimelineEvent {
    let shown = group[0]
    var others: [Passage] = shown.copies
    for sentence in group.dropFirst() { others += [sentence.sentence] + sentence.copies }
    var blocks: [BlockReference] = [shown.sentence.block]
    let alsoIn = others.sorted().filter { passage in
      guard !blocks.contains(passage.block) else { return false }
      blocks.append(passage.block)
      return true
    }
    return TimelineEvent(
      date: shown.date, expression: shown.expression, sentence: shown.sentence, alsoIn: alsoIn)
  }
}

extension [UInt64] {
  /// The numbers that two sorted lists hold both, walking along them together.
  fileprivate func shared(withSorted other: [UInt64]) -> [UInt64] {
    var (here, there) = (0, 0)
    var shared: [UInt64] = []
    while here < count, there < other.count {
      if self[here] == other[there] { shared.append(self[here]) }
      let (mine, its) = (self[here], other[there])
      if mine <= its { here += 1 }
      if its <= mine { there += 1 }
    }
    return shared
  }
}
