/// The words of a line in the form that phrases are compared with.
enum LineWords {
  /// The first words in small letters; a colon, © and @ count as words, other marks part words.
  ///
  /// Apostrophes are left out, straight or curly: `editor’s` is `editors`.
  static func split(_ line: some Collection<UInt8>, most: Int = 40) -> [[UInt8]] {
    let text = String(decoding: line, as: UTF8.self).lowercased()
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      if words.count >= most { return words }
      switch scalar {
      case "'", "\u{2019}", "\u{2018}", "\u{AD}": continue
      case ":", "©", "@":
        if !word.isEmpty { words.append(word) }
        words.append(Array(String(scalar).utf8))
        word = []
      case _ where isLetter(scalar): word.append(contentsOf: String(scalar).utf8)
      default:
        if !word.isEmpty { words.append(word) }
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Letters and digits of any script; marks of ASCII, Latin 1 and U+2000 to U+2BFF are none.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0: scalar.value == 0xAA || scalar.value == 0xB5 || scalar.value == 0xBA
    case 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xFF00...0xFF0F, 0xFE00...0xFE0F: false
    case 0x1F000...0x1FAFF: false
    default: true
    }
  }
}
