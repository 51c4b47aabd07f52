/// One phrase of ``DoubtPhrases``: words around an anchor, matched outwards from it.
///
/// Words are parted by spaces; `a/b` is either, `SET` one of ``DoubtWords/sets``, `word?` may be
/// there, `word*` up to three times, `..` stands for up to ten words, `!word` must not be there,
/// `<` is the start of the sentence, `$` the end of a clause, and `^` marks the anchor.
struct DoubtPattern {
  /// One part of a phrase.
  enum Element {
    /// One of these words, so many times.
    case words([UInt64], ClosedRange<Int>)
    /// None of these words; nothing is passed over.
    case forbidden([UInt64])
    /// Up to ten words.
    case gap
    /// The start of the sentence.
    case start
    /// The end of a clause.
    case end
  }

  /// The words that start a match.
  let anchor: [UInt64]
  /// What stands before the anchor, nearest first.
  let before: [Element]
  /// What stands after it.
  let after: [Element]

  /// Reads a phrase; nil when it has no anchor.
  init?(_ phrase: Substring.UTF8View) {
    let parts = Self.parts(phrase)
    guard let middle = parts.firstIndex(where: { $0.first == UInt8(ascii: "^") }) else {
      return nil
    }
    anchor = Self.words(parts[middle].dropFirst())
    before = parts[..<middle].reversed().map(Self.element)
    after = parts[(middle + 1)...].map(Self.element)
  }

  /// The phrases of a list, one a line.
  static func lines(_ phrases: String) -> [Substring.UTF8View] {
    phrases.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0).utf8 }
  }

  /// The anchors of phrases as a list of words.
  static func anchors(in lists: [String]) -> String {
    let anchors = lists.flatMap(lines).flatMap(parts).filter { $0.first == UInt8(ascii: "^") }
    return anchors.map { expanded($0.dropFirst()) }.joined(separator: " ")
  }

  /// Every word that a phrase of doubt may hold, but for the matters that may be in doubt.
  static func vocabulary(of lists: [String]) -> String {
    let sets = DoubtWords.sets.filter { $0.name != "MATTER" }.map(\.words)
    let words = lists.flatMap(lines).flatMap(parts)
      .flatMap { $0.split(separator: UInt8(ascii: "/")) }
      .map { $0.drop { $0 == UInt8(ascii: "^") } }
      .filter { $0.first.map { (0x61...0x7A).contains($0) } ?? false }
      .map { String(decoding: $0, as: UTF8.self) }
    return (sets + words).joined(separator: " ")
  }

  private static func parts(_ phrase: Substring.UTF8View) -> [[UInt8]] {
    phrase.split(separator: UInt8(ascii: " ")).map { Array($0) }
  }

  private static func element(_ part: [UInt8]) -> Element {
    switch part.first {
    case UInt8(ascii: "."): return .gap
    case UInt8(ascii: "<"): return .start
    case UInt8(ascii: "$"): return .end
    case UInt8(ascii: "!"): return .forbidden(words(part.dropFirst()))
    default: break
    }
    switch part.last {
    case UInt8(ascii: "?"): return .words(words(part.dropLast()), 0...1)
    case UInt8(ascii: "*"): return .words(words(part.dropLast()), 0...3)
    default: return .words(words(part[...]), 1...1)
    }
  }

  private static func words(_ part: ArraySlice<UInt8>) -> [UInt64] {
    WordList.hashes(expanded(part))
  }

  /// The alternatives of a part, sets written out.
  private static func expanded(_ part: ArraySlice<UInt8>) -> String {
    let words = part.split(separator: UInt8(ascii: "/")).map { word in
      DoubtWords.sets.first { $0.name.utf8.elementsEqual(word) }?.words
        ?? String(decoding: word, as: UTF8.self)
    }
    return words.joined(separator: " ")
  }
}
