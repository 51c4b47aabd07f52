import Glibc
import Model
import Pipeline

/// Prints what is wrong: a line for each in the form that was asked for; to somebody who watches, or asks
/// for more, also the line of the file with the place marked.
struct DiagnosticPrinter {
  /// How to print.
  let format: DiagnosticFormat
  /// The site's root, below which the files lie.
  let root: String
  /// Whether lines of the files are shown.
  var showsLines = false
  /// Whether to use colours.
  var hasColours = false
  /// Whether notes, which are no mistakes, are left out.
  var isQuiet = false

  /// All lines, without line ends.
  func lines(for diagnostics: [Diagnostic]) -> [String] {
    diagnostics.filter { !isQuiet || $0.severity != .note }.flatMap(lines)
  }

  private func lines(for diagnostic: Diagnostic) -> [String] {
    guard format == .text, showsLines || hasColours else { return [format.line(diagnostic)] }
    let text = hasColours ? coloured(diagnostic) : format.line(diagnostic)
    return [text] + (showsLines ? excerpt(at: diagnostic.location) : [])
  }

  /// The same words as without colours.
  private func coloured(_ diagnostic: Diagnostic) -> String {
    let colour =
      switch diagnostic.severity {
      case .error: 31
      case .warning: 33
      case .note: 36
      }
    let severity = Terminal.coloured(diagnostic.severity.rawValue, colour)
    let head =
      "\(Terminal.coloured(diagnostic.location.text, 1)): \(severity): \(diagnostic.message) "
      + "[\(diagnostic.identifier)]"
    return diagnostic.notes.reduce(head) { "\($0)\n\($1.location.text): note: \($1.message)" }
  }

  /// The line of the file and a mark below the column; nothing for what cannot be read, and for the
  /// start of a file, which stands for all of it.
  private func excerpt(at place: SourceLocation) -> [String] {
    guard (place.line, place.column) != (1, 1), let file = Self.file(place.path, below: root),
      let range = file.range(ofLine: place.line)
    else { return [] }
    let line = Array(file.bytes[range])
    let column = min(max(0, place.column - 1), line.count)
    let (start, end) = Self.window(line, around: column)
    let gutter = "\(place.line)"
    let blank = String(repeating: " ", count: gutter.utf8.count)
    let before = Self.printable(line[start..<column])
    let pad = before.unicodeScalars.map { $0 == "\t" ? "\t" : " " }.joined()
    return [
      "  \(gutter) | \(before)\(Self.printable(line[column..<end]))",
      "  \(blank) | \(pad)\(hasColours ? Terminal.coloured("^", 32) : "^")",
    ]
  }

  /// At most 120 bytes of a line, cut between letters.
  private static func window(_ line: [UInt8], around column: Int) -> (start: Int, end: Int) {
    var start = max(0, column - 60)
    while start < column, line[start] & 0xC0 == 0x80 { start += 1 }
    var end = min(line.count, start + 120)
    while end < line.count, end > column, line[end] & 0xC0 == 0x80 { end -= 1 }
    return (start, end)
  }

  /// Bytes as a terminal may have them: whatever could command it is replaced.
  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      (scalar.value < 0x20 && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
        ? "\u{FFFD}" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A file of the site as it is now; nil when it cannot be read.
  static func file(_ path: String, below root: String) -> SourceFile? {
    let descriptor = open(root == "." ? path : root + "/" + path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 { return nil }
      if count == 0 { return SourceFile(path: path, bytes: bytes) }
      bytes += part[..<count]
    }
  }
}
