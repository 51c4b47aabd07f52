// What is still to come.
extension DateHints {
  /// How far a word may stand from the date it bears on, in bytes: about ten words.
  private static let reach = 60

  /// Whether its clause tells of what is to come.
  var isFuture: Bool { isDeadline || isFutureBefore || isFutureBehind }

  /// `by Friday`, `until 9 a.m. Friday`, `as soon as Friday`.
  private var isDeadline: Bool {
    var index = match.first - 1
    while index >= 0, role(index).contains(.clock) || paragraph.tokens[index].kind != .word {
      index -= 1
    }
    if role(index).contains(.deadline) { return !isOver }
    return role(index).contains(.asWord) && role(index - 1).contains(.soon)
  }

  /// Whether the past follows, as in `Until Thursday, nobody had known`.
  private var isOver: Bool {
    (match.last + 1...match.last + 5).contains { role($0).contains(.hadBeen) }
  }

  /// As in `The council will vote on Friday`.
  private var isFutureBefore: Bool {
    let start = paragraph.tokens[match.first].range.lowerBound
    let first = max(sentence.lowerBound, start - Self.reach)
    var index = match.first - 1
    var hasPastVerb = false
    while index >= 0, paragraph.tokens[index].range.lowerBound >= first {
      if isMarker(index) { return !hasPastVerb }
      if reports(index) { return false }
      if index >= match.first - 4, isPastVerb(index) { hasPastVerb = true }
      index -= 1
    }
    return false
  }

  /// As in `On Friday the council will vote`.
  private var isFutureBehind: Bool {
    guard opensClause else { return false }
    let end = paragraph.tokens[match.last].range.upperBound
    let last = min(sentence.upperBound, end + Self.reach)
    var index = match.last + 1
    while index < paragraph.tokens.count, paragraph.tokens[index].range.upperBound <= last {
      if isMarker(index) { return true }
      if isPastVerb(index) || reports(index) { return false }
      index += 1
    }
    return false
  }

  private var opensClause: Bool {
    // Room for a preposition before the date.
    if paragraph.tokens[match.first].range.lowerBound - sentence.lowerBound <= 5 { return true }
    return match.first > 1 && !isOpen(after: match.first - 2)
  }

  /// A word that tells of what is to come, unless it told so in the past: `was due on Monday`.
  private func isMarker(_ index: Int) -> Bool {
    if role(index).contains(.to) {
      let isNext = index + 1 < match.first && role(index + 1).contains(.be)
      return isNext || role(index - 1).contains(.notPast)
    }
    return paragraph.classes[index].contains(.future) && !role(index - 1).contains(.hadBeen)
  }

  private func isPastVerb(_ index: Int) -> Bool {
    if role(index).contains(.happened) { return true }
    guard endsInED(index), !paragraph.classes[index].contains(.future) else { return false }
    return !role(index - 1).contains(.notPast)
  }
}
