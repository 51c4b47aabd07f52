/// How a heading is written: what the subheads of one article have in common.
enum HeadingStyle: Hashable, Sendable {
  /// `3. Garden`, `Step 3: Garden`.
  case numbered
  /// `TRUMP IMPACT`.
  case capitals
  /// `Political Implications`.
  case title
  /// `Flash speeds are still blistering`.
  case sentence

  init(_ line: Line, numbering: Numbering?) {
    self =
      numbering != nil
      ? .numbered
      : line.isAllCapitals
        ? .capitals
        : line.isTitleCase ? .title : .sentence
  }
}
