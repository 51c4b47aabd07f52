// What is still to come.
extension DateHints {
  /// How far a word may stand from the date it bears on, in bytes: about ten words.
  private static let reach = 60
  /// How far it may stand from a date on which something begins, at the end of a longer sentence.
  private static let reachOfBeginning = 200
  /// How far a verb may stand behind a date that opens its sentence; names may be long.
  private static let reachBehind = 100

  /// Whether its clause tells of what is to come.
  var isFuture: Bool { isDeadline || isFutureBefore || isFutureBehind }

  /// `by Friday`, `until 9 a.m. Friday`, `as soon as Friday`.
  private var isDeadline: Bool {
    var index = match.first - 1
    while index >= 0, role(index).contains(.clock) || !tokens[index].isWord {
      index -= 1
    }
    if role(index).contains(.deadline) { return !isOver && !looksBack(from: index) }
    return role(index).contains(.asWord) && role(index - 1).contains(.soon)
  }

  /// Whether the past follows, as in `Until Thursday, nobody had known`.
  private var isOver: Bool {
    (match.last + 1...match.last + 5).contains {
      role($0).contains(.hadBeen) || $0 < tokens.count && role($0).contains(.happened)
    }
  }

  /// As in `had not seen a doctor until Friday`, but not in `They had until Friday`.
  private func looksBack(from deadline: Int) -> Bool {
    var index = deadline - 1
    guard index >= 0, !role(index).contains(.hadBeen) else { return false }
    while index >= 0, isInClause(index) {
      if isInfinitive(index) || isMarker(index) { return false }
      if role(index).contains(.had) { return true }
      if role(index).contains(.not), role(index - 1).contains(.didOrWas) { return true }
      index -= 1
    }
    return false
  }

  /// "To" before a verb, as in `had promised to finish by Friday`; not in `returned to the homes`.
  private func isInfinitive(_ index: Int) -> Bool {
    guard role(index).contains(.to), tokens[index + 1].isWord else { return false }
    let next = role(index + 1)
    return next.contains(.be) || !next.contains(.notPast)
  }

  /// As in `The council will vote on Friday`.
  private var isFutureBefore: Bool {
    let start = tokens[match.first].range.lowerBound
    let reach = isBeginning ? Self.reachOfBeginning : Self.reach
    let first = max(sentence.lowerBound, start - reach)
    var index = match.first - 1
    var hasPastVerb = false
    while index >= 0, tokens[index].range.lowerBound >= first {
      if isMarker(index) || isPlanned(index) { return !hasPastVerb }
      if reports(index) { return false }
      if index >= match.first - 4, isPastVerb(index) { hasPastVerb = true }
      index -= 1
    }
    return false
  }

  /// As in `will depart each Thursday from August 6`, `starting on Friday`.
  private var isBeginning: Bool {
    (match.first - 2..<match.first).contains { role($0).contains(.beginning) }
  }

  /// As in `The leaders meet on Monday`, but not in `The leaders did not meet on Monday`.
  private func isPlanned(_ index: Int) -> Bool {
    guard match.first - index <= 2, role(index).contains(.appointed) else { return false }
    return role(index - 1).isDisjoint(with: [.not, .didOrWas])
  }

  /// As in `On Friday the council will vote`.
  private var isFutureBehind: Bool {
    guard opensClause else { return false }
    let end = tokens[match.last].range.upperBound
    let last = min(sentence.upperBound, end + Self.reachBehind)
    var index = match.last + 1
    while index < tokens.count, tokens[index].range.upperBound <= last {
      if isMarker(index) { return true }
      if isPastVerb(index) || reports(index) { return false }
      index += 1
    }
    return false
  }

  private var opensClause: Bool {
    // Room for a preposition before the date.
    if tokens[match.first].range.lowerBound - sentence.lowerBound <= 5 { return true }
    return match.first > 1 && !isOpen(after: match.first - 2)
  }

  /// Whether it is a month without a year, and its sentence holds no verb of the past.
  var isOpenMonth: Bool {
    guard case .month(_, nil) = match.form else { return false }
    var index = firstToken
    while index < tokens.count,
      tokens[index].range.lowerBound < sentence.upperBound
    {
      if isPastVerb(index) || role(index).contains(.perfect) { return false }
      index += 1
    }
    return true
  }

  /// A word that tells of what is to come, unless it told so in the past: `was due on Monday`.
  private func isMarker(_ index: Int) -> Bool {
    if role(index).contains(.to) {
      let isNext = index + 1 < match.first && role(index + 1).contains(.be)
      return isNext || role(index - 1).contains(.notPast)
    }
    if role(index).contains(.foretold) { return role(index - 1).contains(.isNow) }
    guard classes[index].contains(.future) else { return false }
    return !role(index - 1).contains(.hadBeen) && !isAsBefore(index)
  }

  /// As in `began as planned`, `as previously scheduled`.
  private func isAsBefore(_ index: Int) -> Bool {
    endsInED(index) && (index - 2..<index).contains { role($0).contains(.asWord) }
  }

  func isPastVerb(_ index: Int) -> Bool {
    if role(index).contains(.happened) { return true }
    guard endsInED(index), !classes[index].contains(.future) else { return false }
    return !role(index - 1).contains(.notPast)
  }
}
