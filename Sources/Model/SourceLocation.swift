/// A place an author can jump to: path, line and column.
///
/// Lines and columns count from 1; columns are UTF-8 bytes, as compilers and editors expect.
package struct SourceLocation: Hashable, Sendable {
  /// The path from the root of the site.
  package let path: String
  /// The line, from 1.
  package let line: Int
  /// The column in UTF-8 bytes, from 1.
  package let column: Int

  /// A place in a file; the first byte unless said otherwise.
  package init(path: String, line: Int = 1, column: Int = 1) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// The place as messages print it: `Content/dam/index.md:12:5`.
  package var text: String { "\(path):\(line):\(column)" }
}

extension SourceLocation: Comparable {
  /// Orders places by the bytes of the path, then line, then column: the same on every machine.
  package static func < (first: SourceLocation, second: SourceLocation) -> Bool {
    if first.path != second.path {
      return first.path.utf8.lexicographicallyPrecedes(second.path.utf8)
    }
    return (first.line, first.column) < (second.line, second.column)
  }
}
