/// Takes out of a script what only its authors read: comments on lines of their own, and spare blanks.
///
/// It looks at single lines, because telling a division from a pattern takes a whole parser of JavaScript:
/// behind the first slash or backtick a line stays as it is. Line breaks that may end statements stay.
enum CompactScript {
  /// The same script in fewer bytes.
  ///
  /// A script with a text that goes over several lines stays as it is.
  /// - Complexity: O(bytes)
  static func bytes(of script: [UInt8]) -> [UInt8] {
    let lines = script.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let isPlain = lines.allSatisfy { line in
      line.last != UInt8(ascii: "\\") && line.count { $0 == UInt8(ascii: "`") } % 2 == 0
    }
    guard isPlain else { return script }
    let kept = lines.map { $0.drop(while: isBlank) }.filter { !$0.isEmpty && !isComment($0) }
    return kept.reduce(into: []) { result, line in
      let (line, isRead) = compact(line)
      if line.first == UInt8(ascii: "}"), endsStatement(result) { result.removeLast() }
      result += line
      if !isRead || !("{;,".utf8.contains { $0 == line.last }) { result.append(UInt8(ascii: "\n")) }
    }
  }

  /// Whether the semicolon at an end may go in front of a brace that ends it, too.
  ///
  /// Behind a bracket it may be all that a loop does; then it stays.
  private static func endsStatement(_ script: [UInt8]) -> Bool {
    script.count > 1 && script[script.count - 1] == UInt8(ascii: ";")
      && ![UInt8(ascii: ")"), UInt8(ascii: ";")].contains(script[script.count - 2])
  }

  /// Whether a line says nothing to a browser; one that may end a longer comment does.
  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "//".utf8) && !line.contains(UInt8(ascii: "*"))
  }

  /// A line without the blanks beside its marks, those in strings excepted; and whether it was read to its
  /// end.
  private static func compact(_ line: ArraySlice<UInt8>) -> (line: [UInt8], isRead: Bool) {
    var result: [UInt8] = []
    var quote: UInt8?
    var isEscaped = false
    for (index, byte) in zip(line.indices, line) {
      if let mark = quote {
        if byte == mark, !isEscaped { quote = nil }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "`") {
        return (result + line[index...], false)
      } else if isBlank(byte), !parts(result.last, line[(index + 1)...].first) {
        continue
      }
      result.append(byte)
    }
    return (result, true)
  }

  /// Whether a blank between two bytes is needed: between words, and between signs that would make another.
  private static func parts(_ left: UInt8?, _ right: UInt8?) -> Bool {
    guard let left, let right else { return false }
    if isSign(left) || isSign(right) {
      return isSign(left) && (isSign(right) || right == UInt8(ascii: "!"))
    }
    return !isMark(left) && !isMark(right)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func isSign(_ byte: UInt8) -> Bool { "+-<>".utf8.contains(byte) }

  private static func isMark(_ byte: UInt8) -> Bool { "{}()[],;:?=&|! \t".utf8.contains(byte) }
}
