/// Pairs the quotation marks of one paragraph.
///
/// Marks inside a quotation that are of another family are its own and passed over. An opening
/// mark before the last one was closed begins anew, so that one forgotten mark spoils one
/// quotation and not the rest of the paragraph.
struct QuoteScanner {
  private let bytes: [UInt8]
  private var spans: [QuotedSpan] = []
  private var opening: OpenMark?

  /// The quotations of a paragraph, in order.
  ///
  /// `isContinuing` says that the paragraph before ended inside a quotation; then a closing mark
  /// that comes before any opening one ends it here.
  /// - Complexity: O(bytes)
  static func spans(in bytes: [UInt8], isContinuing: Bool = false) -> [QuotedSpan] {
    spans(in: bytes, from: MarkSearch.next(in: bytes, from: 0), isContinuing: isContinuing)
  }

  /// The quotations of a paragraph whose first mark is known to begin at a byte or behind it.
  static func spans(in bytes: [UInt8], from first: Int, isContinuing: Bool) -> [QuotedSpan] {
    guard first < bytes.count else { return [] }
    var scanner = QuoteScanner(bytes: bytes)
    scanner.spans.reserveCapacity(4)
    scanner.scan(from: first, isContinuing: isContinuing)
    return scanner.spans
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func scan(from start: Int, isContinuing: Bool) {
    var index = start
    var mayContinue = isContinuing
    while index < bytes.count {
      guard let mark = QuoteMark(bytes, at: index) else {
        index = MarkSearch.next(in: bytes, from: index + 1)
        continue
      }
      if mark.family == .single {
        index = MarkSearch.next(in: bytes, from: afterSingle(mark, at: index))
        continue
      }
      let end = index + mark.width
      if mayContinue, opening == nil, mark.side != .opening {
        spans.append(QuotedSpan(inner: 0..<index, outer: 0..<end, isContinued: true))
      } else {
        take(mark, index..<end)
      }
      mayContinue = false
      index = MarkSearch.next(in: bytes, from: end)
    }
    closeAtEnd()
  }

  private mutating func take(_ mark: QuoteMark, _ range: Range<Int>) {
    guard let start = opening else {
      if mark.side != .closing { opening = OpenMark(range: range, family: mark.family) }
      return
    }
    guard mark.family == start.family else { return }
    if mark.side == .opening {
      opening = OpenMark(range: range, family: mark.family)
    } else {
      let inner = Glyph.trimmed(start.range.upperBound..<range.lowerBound, of: bytes)
      spans.append(QuotedSpan(inner: inner, outer: start.range.lowerBound..<range.upperBound))
      opening = nil
    }
  }

  private mutating func closeAtEnd() {
    guard let start = opening else { return }
    spans.append(
      QuotedSpan(
        inner: Glyph.trimmed(start.range.upperBound..<bytes.count, of: bytes),
        outer: start.range.lowerBound..<bytes.count, isOpen: true))
  }

  /// Passes over an apostrophe, or over a quotation in single marks, which is taken.
  private mutating func afterSingle(_ mark: QuoteMark, at index: Int) -> Int {
    let end = index + mark.width
    guard opening == nil, mark.side == .opening,
      let close = SingleQuotes.closing(in: bytes, after: end)
    else { return end }
    spans.append(
      QuotedSpan(
        inner: Glyph.trimmed(end..<close.lowerBound, of: bytes), outer: index..<close.upperBound))
    return close.upperBound
  }
}

/// A mark that waits for the one that closes it.
private struct OpenMark {
  let range: Range<Int>
  let family: QuoteMark.Family
}
