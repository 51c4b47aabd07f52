/// The most that `WorkEstimate` can find in a text, told by how many bytes of some kinds it has.
///
/// Nearly all texts are far below what is suspect. To see that takes a loop without a branch, which a
/// processor runs through some ten times as fast as through one that looks at what stands where.
struct WorkBound {
  /// No estimate of the text is higher.
  let steps: Int

  /// The bound of a part of a file.
  /// - Complexity: O(length)
  init(_ lines: SourceLines) {
    let (far, near) = lines.file.withUnsafeBufferPointer { file in
      Self.marks(in: UnsafeBufferPointer(rebasing: file[lines.range]))
    }
    // Term by term what `BlockWork` and definitions add up to; a rule of a table takes a line.
    let length = lines.range.count + lines.count
    let marks = far + near
    steps =
      (far + lines.count) * length + 9 * marks * marks + lines.count * lines.count
      + 8 * (marks + 1) * lines.count
  }

  /// How many marks there are whose work grows with the length of the text, and how many others.
  private static func marks(in text: UnsafeBufferPointer<UInt8>) -> (far: Int, near: Int) {
    var (far, near) = (0, 0)
    guard let last = text.last else { return (0, 0) }
    for index in 0..<(text.count - 1) {
      let (byte, next) = (text[index], text[index + 1])
      far += isFar(byte) || byte == 0x77 && next == 0x77 || byte == 0x3A && next == 0x2F ? 1 : 0
      near += isNear(byte) ? 1 : 0
    }
    return (far + (isFar(last) ? 1 : 0), near + (isNear(last) ? 1 : 0))
  }

  /// `<` and `]`; and, with what follows them, the `ww` of `www.` and the `:/` of `://`.
  private static func isFar(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: "]")
  }

  /// `[`, `|`, `*`, `_`, `~` and `)`.
  private static func isNear(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: ")")
  }
}
