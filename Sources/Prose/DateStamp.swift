/// Knows a line that tells a date or time of day and nothing else: `Published Feb. 21, 2019`.
enum DateStamp {
  /// Whether every word of a plain text belongs to a date, with a month or a weekday among them.
  static func holds(_ plain: [UInt8]) -> Bool {
    guard plain.count <= 80 else { return false }
    var names = 0
    var words = 0
    for word in plain.split(whereSeparator: { !isWord($0) }) {
      words += 1
      if TimeWords.names.fill(Array(word)) {
        names += 1
      } else if !isFigure(word), !TimeWords.fillers.fill(Array(word)) {
        return false
      }
    }
    return words >= 2 && names > 0 && plain.contains(where: isDigit)
  }

  /// `21`, `21st`, `2019`, `5pm`.
  private static func isFigure(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix(while: isDigit).count
    return (1...4).contains(digits)
      && (digits == word.count || TimeWords.endings.fill(Array(word.dropFirst(digits))))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || isDigit(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
