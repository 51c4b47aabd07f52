/// A paragraph as the search for names reads it: words, their classes, what joins them.
struct NameText {
  let paragraph: Paragraph
  var count: Int { paragraph.tokens.count }

  init(_ paragraph: Paragraph) { self.paragraph = paragraph }

  /// Small words that no name and no title begins with.
  static let small: WordClass = [
    .preposition, .determiner, .conjunction, .auxiliary, .pronoun, .adverb, .commonVerb,
    .numberWord, .dayName,
  ]

  /// Whether there is such a word, and it is of any of these classes.
  @inline(__always)
  func has(_ number: Int, _ classes: WordClass) -> Bool {
    number >= 0 && number < count && !paragraph.classes[number].isDisjoint(with: classes)
  }

  /// What any of some words can do.
  @inline(__always)
  func classes(of words: Range<Int>) -> WordClass {
    var classes: WordClass = []
    for number in words { classes.formUnion(paragraph.classes[number]) }
    return classes
  }

  /// Whether a word is one of these, by its hash.
  func word(_ number: Int, in hashes: [UInt64]) -> Bool {
    number >= 0 && number < count && hashes.contains(paragraph.tokens[number].hash)
  }

  /// Whether a word begins with a capital.
  @inline(__always)
  func isRaised(_ number: Int) -> Bool {
    guard number >= 0, number < count else { return false }
    let start = paragraph.tokens[number].range.lowerBound
    let byte = paragraph.bytes[start]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    return Glyph.read(paragraph.bytes, at: start, before: paragraph.bytes.count).glyph == .upper
  }

  /// The first word from a number on that may begin with a capital; the count when none does.
  ///
  /// All words but names go through here, so it looks at one byte a word.
  func firstCapital(from number: Int) -> Int {
    var number = number
    paragraph.tokens.withUnsafeBufferPointer { tokens in
      paragraph.bytes.withUnsafeBufferPointer { bytes in
        while number < tokens.count {
          let byte = bytes[tokens[number].range.lowerBound]
          if byte &- 0x41 < 26 || byte >= 0xC3 { return }
          number += 1
        }
      }
    }
    return number
  }

  /// Whether a word of two letters or more is all capitals.
  func isShouted(_ number: Int) -> Bool {
    let range = paragraph.tokens[number].range
    guard range.count > 1, isRaised(number) else { return false }
    for index in range where paragraph.bytes[index] &- 0x61 < 26 { return false }
    return true
  }

  /// What stands between a word and the next one.
  @inline(__always)
  func joint(after number: Int) -> Joint {
    guard number >= 0, number + 1 < count else { return .other }
    let start = paragraph.tokens[number].range.upperBound
    return Joint.read(paragraph.bytes, start..<paragraph.tokens[number + 1].range.lowerBound)
  }

  /// Whether a word is "St", which makes a church or a place of the name behind it.
  func isSaint(_ number: Int) -> Bool { word(number, in: Self.saints) }

  private static let saints = WordList.hashes("st ste saint")

  /// Whether a word is one letter: an initial.
  func isInitial(_ number: Int) -> Bool { paragraph.tokens[number].range.count == 1 }

  /// Whether a word names what somebody does: one of the lists, or made like one.
  @inline(__always)
  func isOffice(_ number: Int) -> Bool {
    guard number >= 0, number < count else { return false }
    let classes = paragraph.classes[number]
    if !classes.isDisjoint(with: .office) { return true }
    return classes.isEmpty && hasOfficeEnding(number)
  }

  private func hasOfficeEnding(_ number: Int) -> Bool {
    let range = paragraph.tokens[number].range
    guard range.count > 5, !isRaised(number) else { return false }
    return OfficeEndings.end(paragraph.lowercase, range)
  }

  /// Whether a word is a weekday, or a month that is nobody's name.
  @inline(__always)
  func isCalendar(_ number: Int) -> Bool {
    has(number, [.weekday, .month]) && isDate(number)
  }

  private func isDate(_ number: Int) -> Bool {
    if has(number, .weekday) { return true }
    let isSurname = has(number - 1, .given) && joint(after: number - 1) == .space
    let isGiven = has(number, .given) && isRaised(number + 1) && joint(after: number) == .space
    return isOffice(number + 1) || !isSurname && !isGiven
  }

  /// The bytes from the first of some words to the last.
  func bytes(of words: Range<Int>) -> Range<Int> {
    paragraph.tokens[words.lowerBound].range
      .lowerBound..<paragraph.tokens[words.upperBound - 1].range.upperBound
  }

  /// The bytes of some words, with the full stop of an abbreviation at their end.
  func bytesWithStop(of words: Range<Int>) -> Range<Int> {
    let range = bytes(of: words)
    let isShort = joint(after: words.upperBound - 1) == .stopSpace
    return range.lowerBound..<range.upperBound + (isShort ? 1 : 0)
  }
}

/// Endings of words for people by what they do, for professions that no list holds.
enum OfficeEndings {
  private static let endings: [[UInt8]] = [
    "ologist", "ographer", "woman", "ician", "keeper", "maker", "monger", "onomist", "master",
    "mistress", "holder", "worker", "player", "writer", "grower", "sman", "rman",
  ].map { Array($0.utf8) }

  /// Whether a word in lower case has such an ending and a stem before it.
  static func end(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.count > 5, mayEnd(text[word.upperBound - 1]) else { return false }
    return endings.contains { ending in
      word.count > ending.count + 1
        && text[(word.upperBound - ending.count)..<word.upperBound].elementsEqual(ending)
    }
  }

  /// Whether any ending has this last letter, which most words are turned away by.
  private static func mayEnd(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "s"): true
    default: false
    }
  }
}
