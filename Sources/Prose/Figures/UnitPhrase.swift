/// The unit right behind a number: currency, per cent, kilometres.
struct UnitPhrase: Hashable {
  let measure: FigureSpan.Measure
  /// The words it takes up; empty when a mark is all there is.
  let words: Range<Int>
  /// The end of its bytes.
  let end: Int
  /// Whether a hyphen ties it to the number: "30-day".
  var isHyphened = false
  /// Whether it is a stretch of time.
  var isTime = false

  /// The unit of a number; nil when it counts things.
  init?(_ text: FigureText, behind number: NumberPhrase) {
    let next = number.words.upperBound
    let end = number.bytes.upperBound
    let bytes = text.paragraph.bytes
    if let currency = number.currency {
      self.init(measure: .money(currency), words: next..<next, end: end)
    } else if end < bytes.count, bytes[end] == UInt8(ascii: "%") {
      self.init(measure: .percent, words: next..<next, end: end + 1)
    } else {
      self.init(text, wordAt: next)
    }
  }

  private init(measure: FigureSpan.Measure, words: Range<Int>, end: Int) {
    self.measure = measure
    self.words = words
    self.end = end
  }

  private init?(_ text: FigureText, wordAt start: Int) {
    let gap = text.gap(after: start - 1)
    guard gap == .space || gap == .hyphen || gap == .none, start < text.count else { return nil }
    guard let (measure, count) = Self.measure(text, start) else { return nil }
    self.measure = measure
    words = start..<start + count
    end = text.range(start + count - 1).upperBound
    isHyphened = gap == .hyphen
    isTime = FigureUnits.terms.contains(text.hash(start))
  }

  private static func measure(
    _ text: FigureText, _ start: Int
  ) -> (FigureSpan.Measure, count: Int)? {
    let hash = text.hash(start)
    if hash == SmallWord.percent { return (.percent, 1) }
    if hash == SmallWord.per, text.hash(start + 1) == SmallWord.cent { return (.percent, 2) }
    if hash == SmallWord.percentage { return (.unit("percentage point"), 2) }
    if text.has(start, .currency) { return (.money(FigureUnits.names[hash] ?? ""), 1) }
    if text.has(start + 1, .currency), isNational(text, start) {
      return (.money(name(text, start...start + 1)), 2)
    }
    return length(text, start)
  }

  private static func length(
    _ text: FigureText, _ start: Int
  ) -> (FigureSpan.Measure, count: Int)? {
    let hash = text.hash(start)
    if hash == SmallWord.square || hash == SmallWord.cubic {
      guard text.has(start + 1, .unit), let unit = FigureUnits.names[text.hash(start + 1)] else {
        return nil
      }
      return (.unit((hash == SmallWord.square ? "square " : "cubic ") + unit), 2)
    }
    if hash == SmallWord.m { return (.unit("metre"), 1) }
    guard text.has(start, .unit), let unit = FigureUnits.names[hash] else { return nil }
    return (.unit(unit), 1)
  }

  /// "Canadian dollars", "US dollars".
  private static func isNational(_ text: FigureText, _ index: Int) -> Bool {
    text.isCapital(index) && text.gap(after: index) == .space
  }

  private static func name(_ text: FigureText, _ words: ClosedRange<Int>) -> String {
    let range = text.range(words.lowerBound).lowerBound..<text.range(words.upperBound).upperBound
    return String(decoding: text.paragraph.lowercase[range], as: UTF8.self)
  }
}
