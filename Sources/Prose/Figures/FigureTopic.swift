/// What a figure is about, in a form that can be compared: the same words in other endings meet.
package enum FigureTopic {
  /// The number for people, whom a state without a noun tells of: "14 dead".
  package static let people = FigureKin.leaders[WordHash("people").value] ?? 0

  /// A number for a noun, the same for "car" and "cars", and for what news counts as one kind.
  /// - Complexity: O(bytes)
  package static func noun(_ paragraph: Paragraph, _ range: Range<Int>) -> UInt64 {
    let word = paragraph.lowercase[range]
    let hash = WordHash(Array(word)).value
    if let leader = FigureKin.leaders[hash] { return leader }
    let isPlural = word.count > 3 && word.last == UInt8(ascii: "s")
    let stem = isPlural && word.dropLast().last != UInt8(ascii: "s") ? word.dropLast() : word
    return WordHash(Array(stem)).value
  }

  /// The words of weight in a stretch of text, sorted, each once.
  ///
  /// Words are cut to five letters, so that "collapse" meets "collapsed"; small words, numbers,
  /// days and verbs of saying are left out.
  /// - Complexity: O(n log n) in the tokens of the paragraph
  package static func words(_ paragraph: Paragraph, in range: Range<Int>) -> [UInt64] {
    var words: [UInt64] = []
    for (token, classes) in zip(paragraph.tokens, paragraph.classes)
    where range.contains(token.range.lowerBound) {
      guard token.kind == .word, token.range.count > 2, classes.isDisjoint(with: small) else {
        continue
      }
      let leader = FigureKin.leaders[token.hash]
      words.append(leader ?? WordHash(Array(paragraph.lowercase[token.range].prefix(5))).value)
    }
    return unique(words)
  }

  /// The words of a source's name, sorted, each once: "the Selden Valley Police" and "police" share
  /// one.
  package static func name(_ paragraph: Paragraph, in range: Range<Int>) -> [UInt64] {
    let skipped: WordClass = [.determiner, .preposition, .conjunction]
    return unique(
      zip(paragraph.tokens, paragraph.classes).compactMap { token, classes in
        range.contains(token.range.lowerBound) && classes.isDisjoint(with: skipped)
          ? token.hash : nil
      })
  }

  /// Whether a stretch names a year before the one given.
  package static func isPast(_ paragraph: Paragraph, in range: Range<Int>, year: Int) -> Bool {
    paragraph.tokens.contains { token in
      guard token.kind == .year, range.contains(token.range.lowerBound) else { return false }
      return paragraph.bytes[token.range].reduce(0) { $0 * 10 + Int($1 &- 0x30) } < year
    }
  }

  private static let small: WordClass = [
    .boundary, .helper, .determiner, .preposition, .conjunction, .auxiliary, .pronoun, .weekday,
    .month, .dayName, .claim, .numberWord, .magnitude, .approximation, .adverb,
  ]

  private static func unique(_ words: [UInt64]) -> [UInt64] {
    var result: [UInt64] = []
    for word in words.sorted() where word != result.last { result.append(word) }
    return result
  }
}
