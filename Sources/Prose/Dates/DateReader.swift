/// What stands between two words of a date.
enum DateGap: Hashable {
  case nothing, space, stop, comma, hyphen, dash, slash, possessive, apostrophe, bracket, other
}

/// Reads the words of a paragraph around one that may be of a date.
///
/// The automata of the dates are methods of this, each in the file of its kind of date. They take
/// and give tokens by number and never look before ``floor``.
struct DateReader {
  /// Tokens that make a date.
  struct Match {
    var first: Int
    var last: Int
    var form: DateForm
    var move = DateMove.none
    /// What its own words tell.
    var hints: DateExpression.Hints = []
  }

  let paragraph: Paragraph
  let tokens: [Token]
  /// The first token that no date has taken yet.
  var floor = 0

  init(_ paragraph: Paragraph) { (self.paragraph, tokens) = (paragraph, paragraph.tokens) }

  /// The number of words and numbers.
  var count: Int { tokens.count }

  /// What the word means in a date; nil for others, for numbers and outside the paragraph.
  func word(_ index: Int) -> DateWord? {
    guard index >= floor, index < count else { return nil }
    return DateWord.english[tokens[index].hash]
  }

  /// The classes of a word; none outside the paragraph.
  func classes(_ index: Int) -> WordClass {
    index >= 0 && index < count ? paragraph.classes[index] : []
  }

  /// The number that up to four digits make.
  func digits(_ index: Int) -> Int? {
    guard index >= floor, index < count, !tokens[index].isWord else { return nil }
    let range = tokens[index].range
    guard range.count <= 4 else { return nil }
    var value = 0
    for byte in paragraph.bytes[range] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The year that a token is.
  func year(_ index: Int) -> Int? {
    index >= floor && index < count && tokens[index].kind == .year ? digits(index) : nil
  }

  /// Whether the token begins with a capital letter.
  func isCapital(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    return paragraph.bytes[tokens[index].range.lowerBound] &- 0x41 < 26
  }

  /// Whether a word in small letters stands right behind, one that no date is made of.
  ///
  /// Then a number before it counts something: `March 18 to 20 people`.
  func countsSomething(_ index: Int) -> Bool {
    guard gap(index) == .space, index + 1 < count, word(index + 1) == nil else { return false }
    return tokens[index + 1].isWord && !isCapital(index + 1)
  }

  /// What stands between a token and the next; white space of any kind counts as a space.
  func gap(_ index: Int) -> DateGap {
    guard index >= 0, index + 1 < count else { return .other }
    var marks: UInt64 = 0
    let start = tokens[index].range.upperBound
    let end = tokens[index + 1].range.lowerBound
    guard start < end else { return .nothing }
    guard end - start <= 8 else { return .other }
    for byte in paragraph.bytes[start..<end] where byte > 0x20 { marks = marks << 8 | UInt64(byte) }
    return Self.gap(of: marks)
  }

  /// Nothing but the marks between two words, end to end.
  private static func gap(of marks: UInt64) -> DateGap {
    switch marks {
    case 0, 0xC2A0: .space
    case 0x2E: .stop
    case 0x2C, 0x2E2C: .comma
    case 0x2D, 0xE28091, 0xE28090: .hyphen
    case 0xE28093, 0xE28094, 0x2D2D: .dash
    case 0x2F: .slash
    case 0x2773, 0xE2_8099_73: .possessive
    case 0x27, 0xE28098, 0xE28099: .apostrophe
    case 0x28: .bracket
    default: .other
    }
  }
}
