/// The classes of every word of the lexicons, found by one look-up a word.
struct WordClasses: Sendable {
  private let words: WordTags
  /// The number of each word's set of classes.
  private let sets: [UInt16]
  /// The sets there are; far fewer than words.
  private let classes: [WordClass]

  /// The words of English news.
  static let english = WordClasses(
    DateWords.classes + SpeechWords.classes + NameWords.classes + FigureWords.classes
      + DoubtWords.classes)

  /// A table of lists of words in lower case, separated by white space.
  init(_ lists: [(WordClass, String)]) {
    var found: [UInt64: WordClass] = [:]
    var order: [UInt64] = []
    for (wordClass, words) in lists {
      var tokens = Tokens(Array(words.utf8))
      while let token = tokens.next() {
        if found[token.hash] == nil { order.append(token.hash) }
        found[token.hash, default: []].formUnion(wordClass)
      }
    }
    words = WordTags(order)
    var (classes, numbers): ([WordClass], [WordClass: UInt16]) = ([], [:])
    sets = order.map { hash in
      let set = found[hash] ?? []
      if let known = numbers[set] { return known }
      numbers[set] = UInt16(classes.count)
      classes.append(set)
      return UInt16(classes.count - 1)
    }
    self.classes = classes
  }

  /// The classes of a word by its hash; none for a word of no list.
  /// - Complexity: O(1)
  @inline(__always)
  subscript(hash: UInt64) -> WordClass {
    words.number(of: hash).map { classes[Int(sets[$0])] } ?? []
  }

  /// The classes of each of these.
  /// - Complexity: O(tokens)
  func classes(of tokens: [Token]) -> [WordClass] {
    words.withNumbers { number in
      sets.withUnsafeBufferPointer { sets in
        classes.withUnsafeBufferPointer { classes in
          tokens.map { token in
            // A number has no hash.
            guard token.hash != 0, let word = number(token.hash) else { return [] }
            return classes[Int(sets[word])]
          }
        }
      }
    }
  }

  /// The bytes that the tables take up.
  var size: Int { words.size + sets.count * 2 + classes.count * MemoryLayout<WordClass>.stride }
}
