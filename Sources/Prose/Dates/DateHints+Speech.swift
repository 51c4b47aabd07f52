// The verbs of saying on which a date may hang.
extension DateHints {
  /// The reporting verb that the date belongs to.
  var reportingVerb: Int? { verbBefore ?? verbBehind }

  /// `said on Friday`, `told reporters Friday`, `said in a statement on Friday`.
  private var verbBefore: Int? {
    var index = match.first - 1
    let stop = max(0, match.first - 6)
    while index >= stop, isInClause(index) {
      if reports(index) {
        return isAudience(index + 1..<match.first) && !isPassive(index) ? index : nil
      }
      // "said the council voted on Friday": a verb of its own takes the date.
      if endsInED(index) { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a verb tells what was done to its subject: `was signed on Friday`, `were told`.
  private func isPassive(_ index: Int) -> Bool {
    role(index - 1).contains(.hadBeen) && !role(index - 1).contains(.had)
      && !classes[index].contains(.announcement)
  }

  /// Whether the words between a verb and a date only say to whom or how it was said.
  private func isAudience(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 1 || tokens.allSatisfy { role($0).contains(.audience) || isCapital($0) }
  }

  private func isCapital(_ index: Int) -> Bool {
    paragraph.bytes[tokens[index].range.lowerBound] &- 0x41 < 26
  }

  /// `on Friday said`.
  private var verbBehind: Int? {
    let next = match.last + 1
    // "Divers who went down on Friday found": the date belongs to the diving.
    guard next < tokens.count, reports(next), !hints.contains(.relative) else {
      return nil
    }
    let start = tokens[next].range.lowerBound
    let isNext = start - tokens[match.last].range.upperBound == 1
    return isNext && start < sentence.upperBound ? next : nil
  }

  /// Whether neither the sentence's beginning nor a comma parts a token from the date.
  func isInClause(_ index: Int) -> Bool {
    tokens[index].range.lowerBound >= sentence.lowerBound && isOpen(after: index)
  }
}
