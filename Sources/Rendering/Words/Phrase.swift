import Model
import Templating

/// A phrase of a strings file, cut at its braces: `Page {number} of {count}`.
enum Phrase {
  /// Its parts; a brace without its partner stands for itself.
  static func pieces(of text: String) -> [TemplatePhrases.Piece] {
    var (pieces, words): ([TemplatePhrases.Piece], [UInt8]) = ([], [])
    var rest = ArraySlice(Array(text.utf8))
    func endWords() {
      if !words.isEmpty { pieces.append(.words(String(decoding: words, as: UTF8.self))) }
      words = []
    }
    while let byte = rest.first {
      let end = byte == UInt8(ascii: "{") ? rest.firstIndex(of: UInt8(ascii: "}")) : nil
      if let end, rest[(rest.startIndex + 1)..<end].allSatisfy(isNameByte),
        end > rest.startIndex + 1
      {
        endWords()
        pieces.append(
          .value(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)))
        rest = rest[(end + 1)...]
      } else {
        words.append(byte)
        rest = rest.dropFirst()
      }
    }
    endWords()
    return pieces
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."): true
    default: false
    }
  }

  /// The names in the braces, each once, in order.
  static func names(in pieces: [TemplatePhrases.Piece]) -> [String] {
    var names: [String] = []
    for case .value(let name) in pieces where !names.contains(name) { names.append(name) }
    return names
  }
}
