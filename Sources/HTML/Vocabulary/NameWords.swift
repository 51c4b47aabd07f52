/// Cuts a class or an id into its words: `articleBody--wide` into `article`, `body` and `wide`.
enum NameWords {
  /// The words in small letters.
  ///
  /// A part with digits among its letters is a hash that a build tool made, and stays whole: the `ad`
  /// in `bb80b6ad2d` is no advertisement.
  static func split(_ label: ArraySlice<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    for part in label.split(whereSeparator: isMark) {
      if part.contains(where: Bytes.isDigit), part.contains(where: Bytes.isLetter) {
        words.append(hashless(part))
      } else {
        humps(part, &words)
      }
    }
    return words
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    !Bytes.isLetter(byte) && !Bytes.isDigit(byte) && byte < 0x80
  }

  /// `related2` is a word and a number; anything else with digits is no word.
  private static func hashless(_ part: ArraySlice<UInt8>) -> [UInt8] {
    let letters = part.prefix(while: Bytes.isLetter)
    let isNumbered = part.dropFirst(letters.count).allSatisfy(Bytes.isDigit) && letters.count > 3
    return Bytes.lowercased(isNumbered ? letters : part)
  }

  /// Parts `articleBody` before its capital and leaves `ARTICLE` whole.
  private static func humps(_ part: ArraySlice<UInt8>, _ words: inout [[UInt8]]) {
    var start = part.startIndex
    for index in part.indices.dropFirst()
    where isCapital(part[index]) && !isCapital(part[index - 1]) {
      words.append(Bytes.lowercased(part[start..<index]))
      start = index
    }
    words.append(Bytes.lowercased(part[start...]))
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
