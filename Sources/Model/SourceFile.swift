/// A file an author gave us: its path and its bytes, exactly as they lie on disk.
///
/// Articles are evidence, so nothing is normalised here: byte order mark, line ends and all.
package struct SourceFile: Hashable, Sendable {
  /// The path from the root of the site, as messages print it: `Content/dam/index.md`.
  package let path: String
  /// The file's bytes, verbatim.
  package let bytes: [UInt8]
  /// What the bytes say, when they are not UTF-8: a saved page in an old encoding.
  package let transcript: Transcript?

  /// A file with these bytes.
  package init(path: String, bytes: [UInt8], transcript: Transcript? = nil) {
    self.path = path
    self.bytes = bytes
    self.transcript = transcript
  }

  /// Whether it is a saved web page, by its ending.
  package var isPage: Bool { SourceFile.isPage(path) }

  /// Whether a path is that of a saved web page.
  package static func isPage(_ path: String) -> Bool {
    path.utf8.suffix(5).elementsEqual(".html".utf8)
      || path.utf8.suffix(4).elementsEqual(".htm".utf8)
  }

  /// A file with this text: the form that tests and generated files use.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The file's name without folder and ending: `2026-03-02-agency-dam`.
  package var stem: String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return String(Substring(name))
    }
    return String(Substring(name[..<dot]))
  }

  /// The words in a range, as written.
  ///
  /// Bytes that are not UTF-8 become U+FFFD; the reader has refused such files before.
  package func text(in range: SourceRange) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Line and column of a byte, both from 1; the column counts UTF-8 bytes.
  ///
  /// LF, CRLF and a lone CR each end one line. A byte order mark takes no column.
  /// - Complexity: O(offset)
  package func location(at offset: Int) -> SourceLocation {
    var places = FilePlaces(self)
    return places.location(at: offset)
  }

  /// The bytes of a line, without its line end, or nil when the file is shorter.
  package func range(ofLine line: Int) -> SourceRange? {
    var number = 1
    var start = 0
    for position in bytes.indices where endsLine(at: position) {
      if number == line { return start..<position }
      number += 1
      start = position + 1
    }
    return number == line ? start..<bytes.count : nil
  }

  /// Whether a line ends with a byte.
  func endsLine(at position: Int) -> Bool {
    if bytes[position] == UInt8(ascii: "\n") { return true }
    guard bytes[position] == UInt8(ascii: "\r") else { return false }
    return position + 1 == bytes.count || bytes[position + 1] != UInt8(ascii: "\n")
  }
}
