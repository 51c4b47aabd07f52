/// Turns the bytes of one file into lines and columns, for whoever asks for many of them.
///
/// A page with ten thousand complaints is looked through once, not ten thousand times, as long as the
/// bytes are asked for in their order.
package struct FilePlaces {
  private let file: SourceFile
  private var line = 1
  private var lineStart = 0
  private var position = 0

  /// The places of a file.
  package init(_ file: SourceFile) {
    self.file = file
    restart()
  }

  /// Line and column of a byte, as `SourceFile.location(at:)` has them.
  /// - Complexity: O(bytes since the last one); O(offset) when it lies before that.
  package mutating func location(at offset: Int) -> SourceLocation {
    if offset < position { restart() }
    let end = min(offset, file.bytes.count)
    file.bytes.withUnsafeBufferPointer { text in
      for place in position..<max(position, end)
      where text[place] <= UInt8(ascii: "\r") && file.endsLine(at: place) {
        line += 1
        lineStart = place + 1
      }
    }
    position = max(position, end)
    return SourceLocation(path: file.path, line: line, column: max(1, offset - lineStart + 1))
  }

  private mutating func restart() {
    (line, position) = (1, 0)
    lineStart = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}
