/// Counts the words of a text as an editor counts an excerpt.
package enum RunningWords {
  /// How many words stand in some bytes of a text: stretches without white space that hold more than
  /// marks; of Chinese and Japanese, which leave no space, each sign is one.
  /// - Complexity: O(bytes)
  package static func count(_ bytes: some Sequence<UInt8>) -> Int {
    var (count, signs, isWord) = (0, 0, false)
    for byte in bytes {
      if byte <= 0x20 {
        if isWord { count += 1 }
        isWord = false
      } else if (0xE4...0xE9).contains(byte) {
        // U+4000 to U+9FFF, the ideographs, all begin with these bytes.
        signs += 1
      } else if isLetter(byte) {
        isWord = true
      }
    }
    return count + signs + (isWord ? 1 : 0)
  }

  /// Whether a byte belongs to a letter or a digit; of other scripts the bytes that begin a letter.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xC3...0xE1, 0xE3, 0xEA...0xF4: true
    default: false
    }
  }
}
