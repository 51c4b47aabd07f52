/// The punctuation of headings: what opens, what closes, and what is left between.
///
/// All of it works on UTF-8 bytes: a quotation mark with a combining mark on it is still a mark.
enum HeadingMarks {
  static let curlyApostrophe: [UInt8] = [0xE2, 0x80, 0x99]

  /// What a mark at either end of a word does.
  private enum Mark { case quote, plain }

  static func opensQuote(_ marks: String) -> Bool {
    let marks = Array(marks.utf8)
    return marks.indices.contains { opening(marks[$0...])?.mark == .quote }
  }

  static func closesQuote(_ marks: String) -> Bool {
    let marks = Array(marks.utf8)
    return marks.indices.contains { closing(marks[...$0])?.mark == .quote }
  }

  /// The opening mark at the start of some bytes.
  private static func opening(_ bytes: ArraySlice<UInt8>) -> (mark: Mark, width: Int)? {
    guard let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return (.quote, 1)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"): return (.plain, 1)
    case 0xC2: return bytes.dropFirst().first == 0xAB ? (.quote, 2) : nil
    case 0xE2: return typographic(bytes.prefix(3), opens: true)
    default: return nil
    }
  }

  /// The closing mark at the end of some bytes.
  private static func closing(_ bytes: ArraySlice<UInt8>) -> (mark: Mark, width: Int)? {
    guard let last = bytes.last else { return nil }
    switch last {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return (.quote, 1)
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "*"):
      return (.plain, 1)
    case 0xBB where bytes.dropLast().last == 0xC2: return (.quote, 2)
    case 0x80...0xBF: return typographic(bytes.suffix(3), opens: false)
    default: return nil
    }
  }

  /// Curly quotation marks, dashes, bullets and the ellipsis: U+2013 to U+2026.
  private static func typographic(
    _ bytes: ArraySlice<UInt8>, opens: Bool
  ) -> (mark: Mark, width: Int)? {
    let bytes = Array(bytes)
    guard bytes.count == 3, bytes[0] == 0xE2, bytes[1] == 0x80 else { return nil }
    switch bytes[2] {
    case 0x98, 0x9C, 0x9E: return opens ? (.quote, 3) : nil
    case 0x99, 0x9D: return opens ? nil : (.quote, 3)
    case 0x93, 0x94: return (.plain, 3)
    case 0xA2: return opens ? (.plain, 3) : nil
    case 0xA6: return opens ? nil : (.plain, 3)
    default: return nil
    }
  }

  /// The pieces between white space; no-break spaces count.
  static func chunks(of heading: String) -> [[UInt8]] {
    var chunks: [[UInt8]] = []
    var chunk: [UInt8] = []
    var previous: UInt8 = 0
    for byte in heading.utf8 {
      let noBreak = previous == 0xC2 && byte == 0xA0
      if noBreak { chunk.removeLast() }
      if noBreak || byte <= 0x20 {
        if !chunk.isEmpty { chunks.append(chunk) }
        chunk = []
      } else {
        chunk.append(byte)
      }
      previous = byte
    }
    return chunk.isEmpty ? chunks : chunks + [chunk]
  }

  /// A chunk's marks and its word; a last apostrophe outside quotation marks belongs to the word.
  static func peel(
    _ chunk: [UInt8], insideQuotes: Bool
  ) -> (opening: String, core: String, closing: String) {
    var core = chunk[...]
    var quoted = insideQuotes
    while let (mark, width) = opening(core) {
      core = core.dropFirst(width)
      if mark == .quote { quoted = true }
    }
    let start = core.startIndex
    while let (mark, width) = closing(core) {
      if mark == .quote, !quoted, isPossessive(core, width) { break }
      if mark == .plain, HeadingShortForms.endsInStop(core) { break }
      core = core.dropLast(width)
    }
    return (
      String(decoding: chunk[..<start], as: UTF8.self), String(decoding: core, as: UTF8.self),
      String(decoding: chunk[core.endIndex...], as: UTF8.self)
    )
  }

  /// Whether the closing mark is the apostrophe of "victims'".
  private static func isPossessive(_ core: ArraySlice<UInt8>, _ width: Int) -> Bool {
    (core.last == UInt8(ascii: "'") || core.last == 0x99)
      && [UInt8(ascii: "s"), UInt8(ascii: "S")].contains(core.dropLast(width).last)
  }
}
