/// One run of marks that may end a sentence, with what stands before and after it.
struct SentenceStop {
  /// The first byte after the marks and the quotation marks and brackets that close with them.
  let end: Int
  private let start: Int
  /// A full stop that no other mark follows; only such a one can be an abbreviation's.
  private let isSingleStop: Bool

  /// The marks that begin at a byte.
  init(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    self.start = start
    var index = start
    var (marks, stops) = (0, 0)
    while index < text.count {
      let (glyph, width) = Glyph.read(text, at: index, before: text.count)
      guard glyph.stops else { break }
      marks += 1
      stops += glyph == .stop ? 1 : 0
      index += width
    }
    isSingleStop = marks == 1 && stops == 1
    end = Self.afterClosers(text, from: index)
  }

  /// Whether the sentence that began at a byte is over here.
  func endsSentence(_ text: UnsafeBufferPointer<UInt8>, from sentence: Int) -> Bool {
    guard end < text.count else { return true }
    guard Glyph.read(text, at: end, before: text.count).glyph == .space else { return false }
    let next = NextWord(text, after: end)
    guard next.mayBegin else { return false }
    guard isSingleStop, isCloserFree, !isBehindPlainWord(text, from: sentence) else { return true }
    return !Abbreviation(text, before: start, from: sentence).continues(into: next, text)
  }

  /// Whether a word stands before the stop that is no abbreviation: most sentences end so.
  private func isBehindPlainWord(
    _ text: UnsafeBufferPointer<UInt8>, from sentence: Int
  ) -> Bool {
    var index = start
    while index > sentence, text[index - 1] &- 0x61 < 26 { index -= 1 }
    let hasSmall = index < start
    let isRaised = hasSmall && index > sentence && text[index - 1] &- 0x41 < 26
    if isRaised { index -= 1 }
    guard hasSmall, index > sentence, text[index - 1] == UInt8(ascii: " ") else { return false }
    let length = start - index
    if length > 7 { return !isRaised }
    let word = WordBytes(text, at: index).prefix(length) | (isRaised ? 0x20 : 0)
    return !AbbreviationWords.mayHold(word)
  }

  /// After a closing mark the stop was no abbreviation's.
  private var isCloserFree: Bool { end == start + 1 }

  @inline(__always)
  private static func afterClosers(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var index = start
    while index < text.count {
      let (glyph, width) = Glyph.read(text, at: index, before: text.count)
      guard glyph.closes, glyph != .space, glyph != .openQuote else { break }
      index += width
    }
    return index
  }
}

/// The word after a stop.
struct NextWord {
  /// Whether a sentence may begin with it: not a small letter, not a mark that goes on.
  let mayBegin: Bool
  let head: Glyph
  private let start: Int

  /// The word behind a byte.
  init(_ text: UnsafeBufferPointer<UInt8>, after stop: Int) {
    var index = stop
    var glyph = Glyph.space
    while index < text.count {
      let (next, width) = Glyph.read(text, at: index, before: text.count)
      glyph = next
      guard Self.opens(next) else { break }
      index += width
    }
    head = glyph
    mayBegin = glyph == .upper || glyph == .digit || glyph == .letter || glyph == .other
    start = index
  }

  /// Its letters in lower case; empty for a figure.
  ///
  /// Made when asked for, because only stops behind abbreviations do.
  func plain(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    PlainText.folding(Array(text[start...].prefix(16).prefix { Self.isWord($0) }))
  }

  private static func opens(_ glyph: Glyph) -> Bool {
    switch glyph {
    case .space, .quote, .openQuote, .apostrophe, .openBracket, .bullet, .dash, .hyphen, .ellipsis,
      .hash, .at:
      true
    default: false
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
