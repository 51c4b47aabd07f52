/// Writes text out of numbers, a mark or a word for every byte: so a fuzzer moves in steps that mean
/// something.
struct TokenText: Sendable {
  private let pieces: [String]

  /// A text of these pieces, of which there are fewer than bytes.
  init(_ pieces: [String]) { self.pieces = pieces }

  /// The text of some bytes; 0 is left to part files.
  func text(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.reduce(into: "") { text, byte in text += pieces[Int(byte &- 1) % pieces.count] }
  }

  /// The words of a list, parted by white space.
  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
