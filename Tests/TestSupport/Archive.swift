/// Several files in one text: `-- path --` begins each, what stands before the first is a comment.
///
/// The form of Go's txtar (https://pkg.go.dev/golang.org/x/tools/txtar). A path that ends in
/// ` (escaped)` has `\xE9`, `\r` and `\\` in its text read as bytes.
package struct Archive: Hashable, Sendable {
  /// One file of the archive.
  package struct File: Hashable, Sendable {
    /// The path between the dashes.
    package let path: String
    /// What stands below it, up to the next path.
    package let bytes: [UInt8]

    /// A file with these bytes.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    /// The bytes as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// What stands before the first file.
  package let comment: String
  /// The files, in order.
  package let files: [File]

  /// Reads an archive.
  package init(_ text: String) {
    var comment: [String] = []
    var sections: [(path: String, lines: [String])] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in lines.last == "" ? lines.dropLast() : lines[...] {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 {
        sections.append((String(line.dropFirst(3).dropLast(3)), []))
      } else if sections.isEmpty {
        comment.append(line)
      } else {
        sections[sections.count - 1].lines.append(line)
      }
    }
    self.comment = comment.joined(separator: "\n")
    files = sections.map { File(section: $0.path, lines: $0.lines) }
  }

  /// The file with a path, if there is one.
  package subscript(_ path: String) -> File? { files.first { $0.path == path } }
}

extension Archive.File {
  fileprivate init(section: String, lines: [String]) {
    let text = lines.map { $0 + "\n" }.joined()
    if section.hasSuffix(" (escaped)") {
      path = String(section.dropLast(10))
      bytes = Self.unescaped(Array(text.utf8))
    } else {
      path = section
      bytes = Array(text.utf8)
    }
  }

  private static func unescaped(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else {
        bytes.append(text[index])
        index += 1
        continue
      }
      switch text[index + 1] {
      case UInt8(ascii: "r"):
        bytes.append(13)
        index += 2
      case UInt8(ascii: "x"):
        let digits = String(decoding: text[(index + 2)..<min(index + 4, text.count)], as: UTF8.self)
        bytes.append(UInt8(digits, radix: 16) ?? 0x3F)
        index += 4
      default:
        bytes.append(text[index + 1])
        index += 2
      }
    }
    return bytes
  }
}
