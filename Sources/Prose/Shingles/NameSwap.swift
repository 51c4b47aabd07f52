/// Finds places where two paragraphs name different people, places or organisations.
struct NameSwap {
  private let first: CapitalWords
  private let second: CapitalWords

  /// Gets ready to compare two paragraphs.
  init(_ first: Wording, _ second: Wording) {
    self.first = CapitalWords(first)
    self.second = CapitalWords(second)
  }

  /// Whether both sides of a gap hold a word with a capital, and few words: all others are no swap.
  static func isPossible(in gap: WordGap, _ first: Wording, _ second: Wording) -> Bool {
    gap.first.count <= 6 && gap.second.count <= 6
      && CapitalWords.hold(gap.first, first.paragraph)
      && CapitalWords.hold(gap.second, second.paragraph)
  }

  /// Whether a gap holds a name on either side that the sentence on the other side lacks.
  ///
  /// Long gaps are sentences written anew, in which other names mean nothing; "the French leader"
  /// for "Marchand" is a description of him, not another man.
  func isSwap(_ gap: WordGap) -> Bool {
    guard gap.first.count <= 6, gap.second.count <= 6,
      !first.isDescription(gap.first), !second.isDescription(gap.second)
    else { return false }
    let (left, right) = (first.names(in: gap.first), second.names(in: gap.second))
    guard let before = left.first, let behind = right.first else { return false }
    return left.allSatisfy { !second.names($0.word, inSentenceOf: behind.token) }
      && right.allSatisfy { !first.names($0.word, inSentenceOf: before.token) }
  }
}

/// The words of a paragraph that are written with a capital because they are names.
private struct CapitalWords {
  /// A word with a capital: its token, and the form in which it is compared.
  typealias Name = (token: Int, word: [UInt8])

  private let wording: Wording
  private let capitals: [Name]
  private let datelineEnd: Int

  init(_ wording: Wording) {
    self.wording = wording
    let paragraph = wording.paragraph
    capitals = paragraph.tokens.indices.filter { Self.isCapital(paragraph.tokens[$0], paragraph) }
      .map { ($0, NameVariants.key(paragraph.tokens[$0], in: paragraph.lowercase)) }
    datelineEnd =
      Dateline(BlockText(folding: paragraph.bytes.prefix(160)))?.prefix.upperBound ?? 0
  }

  /// Whether a word with a capital is among some words.
  static func hold(_ range: Range<Int>, _ paragraph: Paragraph) -> Bool {
    range.contains { isCapital(paragraph.tokens[$0], paragraph) }
  }

  /// The names among some words.
  func names(in range: Range<Int>) -> [Name] {
    let paragraph = wording.paragraph
    return capitals.filter { name in
      range.contains(name.token)
        && paragraph.tokens[name.token].range.lowerBound >= datelineEnd
        && paragraph.classes[name.token].isDisjoint(with: Self.noNames)
        && name.word.count > 1 && !NameVariants.isPress(name.word)
        && (!opensSentence(name.token) || isNameAtOpening(name.token))
    }
  }

  /// Whether a name, in this or a like spelling, stands anywhere in the sentence of a token.
  ///
  /// With or without a capital: "Newark International Airport" is "the Newark airport".
  func names(_ name: [UInt8], inSentenceOf token: Int) -> Bool {
    let paragraph = wording.paragraph
    let sentence = paragraph.sentence(at: paragraph.tokens[token].range.lowerBound)
    let here = paragraph.tokens.indices.filter {
      sentence.contains(paragraph.tokens[$0].range.lowerBound)
    }
    let words = here.map { NameVariants.key(paragraph.tokens[$0], in: paragraph.lowercase) }
    return words.contains { NameVariants.areAlike($0, name) }
      || NameVariants.isShort(name, for: capitals.filter { here.contains($0.token) }.map(\.word))
  }

  /// Whether some words describe somebody instead of naming them: "the northern port".
  func isDescription(_ range: Range<Int>) -> Bool {
    guard let last = range.last, !Self.isCapital(wording.paragraph.tokens[last], wording.paragraph)
    else { return false }
    let opening = max(0, range.lowerBound - 1)...last
    return opening.contains { NameVariants.isArticle(wording.keys[$0]) }
  }

  /// Titles, days and peoples come and go with an outlet's style.
  private static let noNames: WordClass = [
    .honorific, .office, .rank, .month, .weekday, .dayName, .numberWord,
  ]

  private static func isCapital(_ token: Token, _ paragraph: Paragraph) -> Bool {
    guard token.isWord else { return false }
    let byte = paragraph.bytes[token.range.lowerBound]
    return byte &- 0x41 < 26 || byte != paragraph.lowercase[token.range.lowerBound]
      || byte == 0xC3 && (0x80...0x9E).contains(paragraph.bytes[token.range.lowerBound + 1])
  }

  private func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let paragraph = wording.paragraph
    let (before, start) = (
      paragraph.tokens[index - 1].range.upperBound, paragraph.tokens[index].range.lowerBound
    )
    if paragraph.sentence(at: start).lowerBound >= before { return true }
    return paragraph.bytes[before..<start].contains { $0 == UInt8(ascii: "\"") || $0 == 0xE2 }
  }

  /// At the opening of a sentence a capital proves nothing; a second one behind it does, and so
  /// does the same word with a capital inside a sentence.
  private func isNameAtOpening(_ index: Int) -> Bool {
    let paragraph = wording.paragraph
    if NameVariants.isStopWord(paragraph.tokens[index].hash) { return false }
    let next = index + 1
    if next < paragraph.tokens.count, Self.isCapital(paragraph.tokens[next], paragraph),
      paragraph.bytes[paragraph.tokens[index].range.upperBound] == UInt8(ascii: " ")
    {
      return true
    }
    return paragraph.tokens.indices.contains {
      wording.keys[$0] == wording.keys[index] && $0 != index && !opensSentence($0)
        && Self.isCapital(paragraph.tokens[$0], paragraph)
    }
  }
}
