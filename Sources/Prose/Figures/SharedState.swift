/// What two counts share that stand behind one verb: "burned two shops and more than 30 cars".
enum SharedState {
  /// Gives a count the state of the figure before it, when that state's verb stands before both and
  /// nothing behind the second starts a clause of its own.
  static func pass(from first: FigureSpan, to second: inout FigureSpan, _ text: FigureText) {
    let end = max(first.words.upperBound, first.subject?.upperBound ?? 0)
    guard second.state == nil, second.measure == .count, second.subject != nil,
      first.sentence == second.sentence, end < second.words.lowerBound,
      isJoint(text.paragraph.bytes[end..<second.words.lowerBound]), closes(second, text),
      let shared = verb(before: first, text)
    else { return }
    (second.state, second.stateWords) = shared
  }

  /// Whether no verb follows: in "killed two men and 30 homes lost power" nobody killed homes.
  private static func closes(_ span: FigureSpan, _ text: FigureText) -> Bool {
    let next = text.paragraph.tokens.firstIndex { $0.range.lowerBound >= span.words.upperBound }
    guard let next else { return true }
    return text.gap(after: next - 1) != .space || text.has(next, .preposition)
  }

  /// The state whose verb stands shortly before a figure.
  private static func verb(
    before first: FigureSpan, _ text: FigureText
  ) -> (FigureState, Range<Int>)? {
    if let state = first.state, let words = first.stateWords {
      let distance = first.words.lowerBound - words.upperBound
      return (0..<12).contains(distance) ? (state, words) : nil
    }
    guard case .unit = first.measure else { return nil }
    let start = text.paragraph.tokens.firstIndex { $0.range.lowerBound >= first.words.lowerBound }
    return start.flatMap { StatePhrase(text, before: $0) }.map { ($0.state, text.bytes($0.words)) }
  }

  private static func isJoint(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual(" and ".utf8) || bytes.elementsEqual(", ".utf8)
      || bytes.elementsEqual(", and ".utf8)
  }
}
