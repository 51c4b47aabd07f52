/// A text's words in the one form in which readers look for them: lower case, Latin letters without
/// their accents.
///
/// `assets/search.js` of the theme folds what readers type in the same way. Letters of other scripts
/// stay as they are, without the marks on them.
package struct FoldedWords: Sequence, Sendable {
  private var letters: [UInt8] = []
  private var ends: [Int] = []

  /// The words of a text.
  /// - Complexity: O(bytes)
  package init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar) }
    endWord()
  }

  /// The words in order, as bytes.
  package func makeIterator() -> some IteratorProtocol<ArraySlice<UInt8>> {
    ends.indices.lazy.map { letters[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]] }.makeIterator()
  }

  /// The words with spaces between them: the key that names are sorted by.
  package static func key(of text: String) -> String {
    FoldedWords(text).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: letters.append(UInt8(scalar.value))
    case 0x41...0x5A: letters.append(UInt8(scalar.value + 0x20))
    case ..<0xC0: endWord()
    case 0xC0...0x17F: appendLatin(scalar, Self.latin[Int(scalar.value - 0xC0)])
    case 0x1E00...0x1EFF: appendLatin(scalar, Self.latinAdditional[Int(scalar.value - 0x1E00)])
    default:
      switch Self.role(of: scalar) {
      case .letter: letters += Self.lowered(scalar)
      case .mark: break
      case .other: endWord()
      }
    }
  }

  private mutating func appendLatin(_ scalar: Unicode.Scalar, _ letter: UInt8) {
    if letter != UInt8(ascii: ".") {
      letters.append(letter)
    } else if scalar == "×" || scalar == "÷" {
      endWord()
    } else {
      letters += Self.pairs[scalar] ?? Self.lowered(scalar)
    }
  }

  private mutating func endWord() {
    let start = ends.last ?? 0
    if letters.count > start { ends.append(letters.count) }
  }

  private enum Role {
    case letter, mark, other
  }

  /// Tells letters and numbers of all scripts, and the marks on them, from the rest; of the commonest
  /// Unicode is not asked.
  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x391...0x3A1, 0x3A3...0x3FF, 0x400...0x481, 0x5D0...0x5EA, 0x620...0x64A, 0xAC00...0xD7A3:
      return .letter
    case 0x300...0x36F: return .mark
    case 0x2000...0x206F: return .other
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return .letter
    case .nonspacingMark: return .mark
    default: return .other
    }
  }

  /// A letter in lower case; what Unicode tells of each letter is slow to ask for.
  private static func lowered(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x391...0x3A9, 0x410...0x42F: plain(scalar.value + 0x20)
    case 0x400...0x40F: plain(scalar.value + 0x50)
    case 0x3B1...0x3C9, 0x430...0x45F, 0x5D0...0x64A, 0xAC00...0xD7A3: plain(scalar.value)
    default: Array(scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static func plain(_ value: UInt32) -> [UInt8] {
    Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
  }

  private static let pairs: [Unicode.Scalar: [UInt8]] = [
    "ß": Array("ss".utf8), "ẞ": Array("ss".utf8), "Æ": Array("ae".utf8), "æ": Array("ae".utf8),
    "Œ": Array("oe".utf8), "œ": Array("oe".utf8),
  ]

  /// The plain letters of U+00C0 to U+017F (canonical decomposition, Unicode 15, and ø, đ, ł, ı); a dot where there is not one plain letter.
  private static let latin = Array(
    ("aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghh..iiiiiiiiii..jjkk.llllll."
      + ".llnnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.").utf8)

  /// The same of U+1E00 to U+1EFF.
  private static let latinAdditional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)
}
