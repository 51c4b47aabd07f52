/// Turns byte offsets into lines and columns; the offsets must not go back.
struct LineCounter {
  private var line = 1
  private var lineStart: Int
  private var cursor: Int

  init(start: Int) {
    lineStart = start
    cursor = start
  }

  /// - Complexity: O(n) over all calls together.
  mutating func place(of offset: Int, in bytes: [UInt8]) -> TemplateError.Place {
    while cursor < offset {
      if bytes[cursor] == UInt8(ascii: "\n") {
        line += 1
        lineStart = cursor + 1
      }
      cursor += 1
    }
    return TemplateError.Place(line: line, column: offset - lineStart + 1)
  }
}
