/// What a figure is about, in a form that can be compared: the same words in other endings meet.
package enum FigureTopic {
  /// The number for people, whom a state without a noun tells of: "14 dead".
  package static let people = FigureKin.leader(of: WordHash("people").value) ?? 0

  /// A number for a noun, the same for "car" and "cars", and for what news counts as one kind.
  /// - Complexity: O(bytes)
  package static func noun(_ paragraph: Paragraph, _ range: Range<Int>) -> UInt64 {
    let word = paragraph.lowercase[range]
    let hash = WordHash(Array(word)).value
    if let leader = FigureKin.leader(of: hash) { return leader }
    let isPlural = word.count > 3 && word.last == UInt8(ascii: "s")
    let stem = isPlural && word.dropLast().last != UInt8(ascii: "s") ? word.dropLast() : word
    return WordHash(Array(stem)).value
  }

  /// The words of weight in a stretch of text, sorted, each once.
  ///
  /// Words are cut to five letters, so that "collapse" meets "collapsed"; small words, numbers,
  /// days and verbs of saying are left out.
  /// - Complexity: O(n log n) in the words of the stretch
  package static func words(_ paragraph: Paragraph, in range: Range<Int>) -> [UInt64] {
    let (tokens, classes) = (paragraph.tokens(in: range), paragraph.classes)
    var words: [UInt64] = []
    words.reserveCapacity(tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      guard token.isWord, token.range.count > 2, classes[index].isDisjoint(with: small)
      else { continue }
      words.append(FigureKin.leader(of: token.hash) ?? stem(paragraph.lowercase, token.range))
    }
    return Wording.distinct(words)
  }

  /// Whether two sorted lists share so many words; both are walked once, side by side.
  /// - Complexity: O(words)
  package static func sharesWords(
    _ first: [UInt64], _ second: [UInt64], atLeast least: Int
  ) -> Bool {
    var (left, right, missing) = (0, 0, least)
    while missing > 0 {
      guard min(first.count - left, second.count - right) >= missing else { return false }
      let (one, other) = (first[left], second[right])
      if one == other { missing -= 1 }
      if one <= other { left += 1 }
      if other <= one { right += 1 }
    }
    return true
  }

  /// The hash of the first five letters.
  private static func stem(_ lowercase: [UInt8], _ word: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for index in word.lowerBound..<min(word.lowerBound + 5, word.upperBound) {
      hash.add(lowercase[index])
    }
    return hash.value
  }

  /// The words of a source's name, sorted, each once: "the Selden Valley Police" and "police" share
  /// one.
  package static func name(_ paragraph: Paragraph, in range: Range<Int>) -> [UInt64] {
    let skipped: WordClass = [.determiner, .preposition, .conjunction]
    let tokens = paragraph.tokens(in: range)
    let named = tokens.indices.filter { paragraph.classes[$0].isDisjoint(with: skipped) }
    return Wording.distinct(named.map { tokens[$0].hash })
  }

  /// Whether a stretch names a year before the one given.
  package static func isPast(_ paragraph: Paragraph, in range: Range<Int>, year: Int) -> Bool {
    paragraph.tokens(in: range).contains { token in
      guard token.kind == .year else { return false }
      return paragraph.bytes[token.range].reduce(0) { $0 * 10 + Int($1 &- 0x30) } < year
    }
  }

  private static let small: WordClass = [
    .boundary, .helper, .determiner, .preposition, .conjunction, .auxiliary, .pronoun, .weekday,
    .month, .dayName, .claim, .numberWord, .magnitude, .approximation, .adverb,
  ]
}
