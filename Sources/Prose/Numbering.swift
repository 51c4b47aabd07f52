/// The number a line begins with, and the word before it: `3.`, `#3`, `Step 3:`, `3 –`.
///
/// Numbered lines of one kind that follow one another are a series; a series with text between its
/// lines is a set of subheads, without it a list.
struct Numbering: Hashable, Sendable {
  /// The word before the number in lower case; empty for a bare number.
  let label: [UInt8]
  let value: Int

  /// Reads the beginning of plain (folded) text; nil when it does not begin with a number so set off.
  init?(_ plain: [UInt8]) {
    var index = 0
    while index < plain.count, Self.isLetter(plain[index]) { index += 1 }
    label = Array(plain[..<index])
    if index > 0 {
      guard index < 10, index < plain.count, plain[index] == UInt8(ascii: " ") else { return nil }
      index += 1
    }
    let isMarked = index < plain.count && plain[index] == UInt8(ascii: "#")
    if isMarked { index += 1 }
    let start = index
    while index < plain.count, index < start + 3, Self.isDigit(plain[index]) { index += 1 }
    guard index > start, Self.isSetOff(plain[index...], isMarked: isMarked) else { return nil }
    value = plain[start..<index].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// Whether another line may be the one before or after in the same series.
  func isNext(to other: Numbering) -> Bool {
    abs(value - other.value) == 1 && label == other.label
  }

  private static func isSetOff(_ rest: ArraySlice<UInt8>, isMarked: Bool) -> Bool {
    let marks = Array(rest.prefix(3))
    guard marks.count >= 2 else { return false }
    if marks[0] == UInt8(ascii: " ") { return isMarked || marks[1...] == [0x2D, 0x20] }
    guard [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: ":")].contains(marks[0]) else {
      return false
    }
    return marks[1] == UInt8(ascii: " ") || (marks[0] == UInt8(ascii: ".") && isLetter(marks[1]))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
