/// Literal text and the blanks in front of its lines.
extension Renderer {
  /// The bytes of all literals, in place.
  typealias Literals = UnsafeBufferPointer<UInt8>

  mutating func appendLiteral(_ literal: Literals, startsLine: Bool) {
    if indentation.count == indentStart {
      output.append(contentsOf: literal)
    } else {
      appendIndented(literal, startsLine: startsLine)
    }
  }

  private mutating func appendIndented(_ literal: Literals, startsLine: Bool) {
    if startsLine { indentLine() }
    var start = 0
    for index in 0..<max(0, literal.count - 1) where literal[index] == UInt8(ascii: "\n") {
      output.append(contentsOf: Literals(rebasing: literal[start...index]))
      indentLine()
      start = index + 1
    }
    output.append(contentsOf: Literals(rebasing: literal[start...]))
  }

  /// Writes the blanks of a line, unless its beginning was written by the template around.
  mutating func indentLine() {
    if output.count == indentedPlace { return }
    for index in indentStart..<indentation.count { output.append(indentation[index]) }
  }
}
