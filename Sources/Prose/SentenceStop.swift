/// One run of marks that may end a sentence, with what stands before and after it.
struct SentenceStop {
  /// The first byte after the marks and the quotation marks and brackets that close with them.
  let end: Int
  private let bytes: [UInt8]
  private let start: Int
  /// A full stop that no other mark follows; only such a one can be an abbreviation's.
  private let isSingleStop: Bool

  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    self.start = start
    var index = start
    var (marks, stops) = (0, 0)
    while index < bytes.count {
      let (glyph, width) = Glyph.read(bytes, at: index, before: bytes.count)
      guard glyph.stops else { break }
      marks += 1
      stops += glyph == .stop ? 1 : 0
      index += width
    }
    isSingleStop = marks == 1 && stops == 1
    end = Self.afterClosers(bytes, from: index)
  }

  /// Whether the sentence that began at a byte is over here.
  func endsSentence(from sentence: Int) -> Bool {
    guard end < bytes.count else { return true }
    guard isSpace(at: end) else { return false }
    let next = NextWord(bytes, after: end)
    guard next.mayBegin else { return false }
    guard isSingleStop, isCloserFree, !isBehindLongWord(from: sentence) else { return true }
    return !Abbreviation(bytes, before: start, from: sentence).continues(into: next)
  }

  /// Whether a word of seven or more small letters stands before the stop: no abbreviation is so
  /// long, and most sentences end so.
  private func isBehindLongWord(from sentence: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index > sentence, bytes[index - 1] &- 0x61 < 26 { index -= 1 }
      return start - index >= 7 && index > sentence && bytes[index - 1] == UInt8(ascii: " ")
    }
  }

  /// After a closing mark the stop was no abbreviation's.
  private var isCloserFree: Bool { end == start + 1 }

  private func isSpace(at index: Int) -> Bool {
    Glyph.read(bytes, at: index, before: bytes.count).glyph == .space
  }

  private static func afterClosers(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (glyph, width) = Glyph.read(bytes, at: index, before: bytes.count)
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
  private let bytes: [UInt8]
  private let start: Int

  init(_ bytes: [UInt8], after stop: Int) {
    var index = stop
    var glyph = Glyph.space
    while index < bytes.count {
      let (next, width) = Glyph.read(bytes, at: index, before: bytes.count)
      glyph = next
      guard Self.opens(next) else { break }
      index += width
    }
    head = glyph
    mayBegin = glyph == .upper || glyph == .digit || glyph == .letter || glyph == .other
    (self.bytes, start) = (bytes, index)
  }

  /// Its letters in lower case; empty for a figure.
  ///
  /// Made when asked for, because only stops behind abbreviations do.
  var plain: [UInt8] {
    PlainText.folding(Array(bytes[start...].prefix(16).prefix { Self.isWord($0) }))
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
