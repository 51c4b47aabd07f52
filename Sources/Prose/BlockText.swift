/// The words of one block of an article, ready to be judged.
///
/// Runs of white space (line ends, tabs, no-break spaces) are folded to one space, so a rule about
/// words never depends on how the file was wrapped.
package struct BlockText: Hashable, Sendable {
  /// The text as UTF-8, trimmed, with single spaces.
  package let bytes: [UInt8]
  /// Whether the file's own markup already says that this block is a heading.
  package let isHeading: Bool

  /// Folds a piece of a file; linear in its length.
  package init(folding piece: some Collection<UInt8>, isHeading: Bool = false) {
    let raw = Array(piece)
    var folded: [UInt8] = []
    folded.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      let run = Self.letters(raw, from: index)
      if run > index {
        folded.append(contentsOf: raw[index..<run])
        index = run
        continue
      }
      let (glyph, width) = Glyph.read(raw, at: index, before: raw.count)
      if glyph != .space {
        folded.append(contentsOf: raw[index..<index + width])
      } else if let last = folded.last, last != UInt8(ascii: " ") {
        folded.append(UInt8(ascii: " "))
      }
      index += width
    }
    if folded.last == UInt8(ascii: " ") { folded.removeLast() }
    bytes = folded
    self.isHeading = isHeading
  }

  /// Where letters and marks of ASCII end: most of a text, so they are copied word by word.
  private static func letters(_ raw: [UInt8], from start: Int) -> Int {
    raw.withUnsafeBufferPointer { raw in
      var index = start
      while index < raw.count, raw[index] > 0x20, raw[index] < 0x7F { index += 1 }
      return index
    }
  }

  /// Folds a string, the form tests and benchmarks have at hand.
  package init(_ text: String, isHeading: Bool = false) {
    self.init(folding: text.utf8, isHeading: isHeading)
  }
}
