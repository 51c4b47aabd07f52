// The part of the sentence in which the date stands.
extension DateHints {
  /// What the words before the date tell, back to a comma or to the word that opens the clause.
  var clauseHints: DateExpression.Hints {
    var hints: DateExpression.Hints = isLasting ? [.lasting] : []
    var index = match.first - 1
    while index >= 0, isInClause(index) {
      let role = role(index)
      if role.contains(.relative), isPronoun(index) {
        return isRestricted(index) ? hints.union(.relative) : hints
      }
      if role.contains(.conjunction), match.first - index > 2 {
        return isBackReference(index) ? hints.union(.recalled) : hints
      }
      if isDenied(role, index) { hints.insert(.denied) }
      if role.contains(.still), self.role(index - 1).contains(.hadBeen) { hints.insert(.lasting) }
      index -= 1
    }
    return hints
  }

  /// `since Thursday`, `since early on Thursday`, `as of Thursday`.
  private var isLasting: Bool {
    let isAsOf = role(match.first - 1).contains(.of) && role(match.first - 2).contains(.asWord)
    return isAsOf || (match.first - 3..<match.first).contains { role($0).contains(.since) }
  }

  // MARK: Clauses

  /// Whether a word begins a relative clause: "that" behind a verb of saying does not.
  private func isPronoun(_ index: Int) -> Bool {
    guard role(index).contains(.that) else { return true }
    guard index > 0, !reports(index - 1) else { return false }
    return !(firstToken..<index).contains { reports($0) }
  }

  /// Whether a relative clause tells which: no comma before it, and the date within it, not behind
  /// it as in `The bridge that fell was built in 2019`.
  private func isRestricted(_ index: Int) -> Bool {
    guard index > firstToken, isOpen(after: index - 1) else { return false }
    return (index + 1..<match.first).count { beginsVerb($0) } <= 1
  }

  /// Whether a token begins a verb, so that "was being built" counts once.
  private func beginsVerb(_ index: Int) -> Bool {
    guard isPastVerb(index) else { return false }
    guard isPastVerb(index - 1) else { return true }
    return role(index).contains(.hadBeen) && !role(index - 1).contains(.hadBeen)
  }

  /// Whether a clause of time only leads back to what is known: `before it fell on Monday`, and
  /// `had been shut when it fell on Monday`, but not `Two died when it fell on Monday`.
  private func isBackReference(_ index: Int) -> Bool {
    guard role(index).contains(.whenWord) else { return true }
    return (firstToken..<index).contains { role($0).contains(.perfect) }
  }

  // MARK: What did not happen

  /// `did not respond on Sunday`, `nobody could say on Tuesday`, `had no comment on Friday`.
  private func isDenied(_ role: DateRole, _ index: Int) -> Bool {
    if role.contains(.nobody)
      || role.contains(.no) && !self.role(index + 1).isDisjoint(with: [.one, .answer])
    {
      return !hasUntil
    }
    guard role.contains(.not), !hasUntil else { return false }
    return (index + 1...index + 3).contains { self.role($0).contains(.answer) }
  }

  /// "Not until Friday" is on Friday.
  private var hasUntil: Bool { role(match.first - 1).contains(.until) }

  /// `did not open until July`: it did in July.
  var isNotUntil: Bool {
    var index = match.first - 2
    guard hasUntil else { return false }
    while index >= 0, isInClause(index) {
      if role(index).contains(.not) { return true }
      index -= 1
    }
    return false
  }

  // MARK: Counts

  /// Whether its sentence gives a count: `The number of injured stood at 18 on Monday`.
  var isTally: Bool {
    let first = firstToken
    return (first...first + 2).contains { index in
      role(index).contains(.toll)
        || role(index).contains(.number) && index > first && !role(index - 1).contains(.article)
          && role(index + 1).contains(.of)
    }
  }
}
