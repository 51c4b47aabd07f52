/// A text's words in the one form in which readers look for them: lower case, Latin letters without
/// their accents.
///
/// `assets/search.js` of the theme folds what readers type in the same way. Letters of other scripts
/// stay as they are, without the marks on them.
package struct FoldedWords: Sequence, Sendable {
  private let letters: [UInt8]
  private let ends: [Int]

  /// The words of a text.
  /// - Complexity: O(bytes)
  package init(_ text: String) {
    var (text, ends) = (text, [Int]())
    ends.reserveCapacity(text.utf8.count / 5)
    // No letter takes more than three times its bytes in lower case (Unicode 15, 5.18).
    letters = [UInt8](unsafeUninitializedCapacity: 3 * text.utf8.count) { room, count in
      count = text.withUTF8 { Self.fold($0, into: room, &ends) }
    }
    self.ends = ends
  }

  /// The words in order, as bytes.
  package func makeIterator() -> some IteratorProtocol<ArraySlice<UInt8>> {
    ends.indices.lazy.map { letters[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]] }.makeIterator()
  }

  /// The words with spaces between them: the key that names are sorted by.
  package static func key(of text: String) -> String {
    FoldedWords(text).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// Goes through the words in order without a copy of them.
  func forEach(_ body: (_ word: UnsafeBufferPointer<UInt8>) -> Void) {
    letters.withUnsafeBufferPointer { letters in
      var start = 0
      for end in ends {
        body(UnsafeBufferPointer(rebasing: letters[start..<end]))
        start = end
      }
    }
  }

  /// Folds a text in UTF-8; most of it is plain letters, of which Unicode is not asked.
  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>,
    _ ends: inout [Int]
  ) -> Int {
    var (index, count, start) = (0, 0, 0)
    while index < text.count {
      let byte = text[index]
      // Digits have this bit, and capitals differ from small letters in nothing else.
      let small = byte | 0x20
      if small &- 0x61 < 26 || byte &- 0x30 < 10 {
        room[count] = small
        (index, count) = (index + 1, count + 1)
        continue
      }
      var folded = Folded.end
      if byte < 0xC3 { index += byte < 0x80 ? 1 : 2 } else { folded = fold(scalar(text, &index)) }
      switch folded {
      case .letters(let letters):
        for letter in letters {
          room[count] = letter
          count += 1
        }
      case .mark: break
      case .end where count > start:
        ends.append(count)
        start = count
      case .end: break
      }
    }
    if count > start { ends.append(count) }
    return count
  }

  /// The scalar whose two to four bytes begin at a place, which moves behind them.
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> Unicode.Scalar {
    let first = UInt32(text[index])
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(count))
    for byte in text[(index + 1)..<(index + count)] { value = value << 6 | UInt32(byte & 0x3F) }
    index += count
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// What a scalar adds to a word.
  private enum Folded {
    case letters([UInt8]), mark, end
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0xC0...0x17F: latin(scalar, Self.latin[Int(scalar.value - 0xC0)])
    case 0x1E00...0x1EFF: latin(scalar, Self.latinAdditional[Int(scalar.value - 0x1E00)])
    default:
      switch Self.role(of: scalar) {
      case .letter: .letters(Self.lowered(scalar))
      case .mark: .mark
      case .other: .end
      }
    }
  }

  private static func latin(_ scalar: Unicode.Scalar, _ letter: UInt8) -> Folded {
    if letter != UInt8(ascii: ".") { return .letters([letter]) }
    if scalar == "×" || scalar == "÷" { return .end }
    return .letters(Self.pairs[scalar] ?? Self.lowered(scalar))
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
