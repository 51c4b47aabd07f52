/// What the words around a date tell about it.
struct DateHints {
  /// What they tell.
  private(set) var hints: DateExpression.Hints = []
  let paragraph: Paragraph
  let tokens: [Token]
  let classes: [WordClass]
  let match: DateReader.Match
  let sentence: Range<Int>
  /// The first word of the sentence.
  let firstToken: Int
  /// Held here, because asking for a table of the program takes as long as a look-up in it.
  private let roles = DateContextWords.table

  init(_ reader: DateReader, _ match: DateReader.Match, _ range: Range<Int>) {
    (paragraph, tokens, classes) = (reader.paragraph, reader.tokens, reader.paragraph.classes)
    self.match = match
    sentence = paragraph.sentence(at: range.lowerBound)
    firstToken = min(match.first, paragraph.firstToken(from: sentence.lowerBound))
    hints = wordsBefore.union(clauseHints)
    if isOpenMonth { hints.insert(.open) }
    if isTally { hints.insert(.tally) }
    if isModifier(reader) { hints.insert(.modifier) }
    if let verb = reportingVerb {
      hints.insert(classes[verb].contains(.announcement) ? .announced : .spoken)
    } else if isFuture, !isOfDeed(reader) {
      hints.insert(.future)
    }
  }

  /// Whether it is the day of what had to happen to be known: `will appeal Friday's ruling`.
  private func isOfDeed(_ reader: DateReader) -> Bool {
    guard match.move == .none, reader.gap(match.last) == .possessive,
      !role(match.first - 1).contains(.ahead)
    else { return false }
    return (match.last + 1...match.last + 2).contains { role($0).contains(.deed) }
  }

  /// What a word near a date tells; nothing before and behind the paragraph.
  func role(_ index: Int) -> DateRole {
    guard index >= 0, index < tokens.count else { return [] }
    return roles[tokens[index].hash] ?? []
  }

  /// Whether the token is a verb that reports or announces.
  func reports(_ index: Int) -> Bool {
    !classes[index].isDisjoint(with: [.speech, .announcement])
  }

  /// Whether a word has the ending of a past tense.
  func endsInED(_ index: Int) -> Bool {
    let range = tokens[index].range
    return range.count > 3 && paragraph.lowercase[range.upperBound - 1] == UInt8(ascii: "d")
      && paragraph.lowercase[range.upperBound - 2] == UInt8(ascii: "e")
  }

  /// Whether neither comma nor semicolon stands between a token and the next.
  func isOpen(after index: Int) -> Bool {
    let end = tokens[index + 1].range.lowerBound
    var byte = tokens[index].range.upperBound
    while byte < end {
      let mark = paragraph.bytes[byte]
      if mark == UInt8(ascii: ",") || mark == UInt8(ascii: ";") { return false }
      byte += 1
    }
    return true
  }

  /// The hints of the one or two words right before.
  private var wordsBefore: DateExpression.Hints {
    let role = role(match.first - 1)
    var hints: DateExpression.Hints = []
    if role.contains(.ended) { hints.insert(.past) }
    if role.contains(.dating) { hints.insert(.dated) }
    let isCompared = self.role(match.first - 2).contains(.comparing)
    if role.contains(.binding) && !isNotUntil || isCompared {
      hints.insert(.bound)
    }
    return hints
  }

  /// Whether it is owned by a thing or stands before one: `the 1996 election`, `today's youth`.
  private func isModifier(_ reader: DateReader) -> Bool {
    if match.move != .none { return false }
    let gap = reader.gap(match.last)
    if gap == .possessive || gap == .hyphen { return true }
    switch match.form {
    case .year, .years, .decade, .century:
      let before = reader.wordBefore(match.first)
      return before == .the || before == .a
    default: return false
    }
  }
}
