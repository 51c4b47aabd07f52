/// The words of a paragraph as numbers, for comparing paragraphs word by word.
///
/// "1,000" and "1000" are the same word here, because outlets style their figures differently.
package struct Wording: Hashable, Sendable {
  /// The paragraph it was made of.
  package let paragraph: Paragraph
  /// One hash a token: of the letters in lower case, or of the digits without commas.
  let keys: [UInt64]

  /// The words of a paragraph.
  /// - Complexity: O(tokens)
  package init(_ paragraph: Paragraph) {
    self.init(paragraph, keys: paragraph.tokens.map { Self.key(of: $0, in: paragraph) })
  }

  /// The words of a paragraph, whose hashes are known.
  init(_ paragraph: Paragraph, keys: [UInt64]) {
    self.paragraph = paragraph
    self.keys = keys
  }

  /// How many words it has.
  package var wordCount: Int { keys.count }

  /// Whether two paragraphs have the same words in the same order, whatever their marks.
  /// - Complexity: O(words)
  package func hasSameWords(as other: Wording) -> Bool {
    keys == other.keys && !keys.isEmpty
  }

  /// Goes through the shingles, every three words that follow one another, in the order of reading.
  ///
  /// Three words keep enough of their order to tell copying from a shared subject (A. Broder, "On
  /// the resemblance and containment of documents", 1997).
  @inline(__always)
  package func forEachShingle(_ body: (UInt64) -> Void) {
    keys.withUnsafeBufferPointer { keys in
      guard keys.count >= 3 else { return }
      for index in 2..<keys.count {
        body(Self.shingle(keys[index - 2], keys[index - 1], keys[index]))
      }
    }
  }

  /// The shingles, each once, by size.
  var shingles: [UInt64] {
    var all: [UInt64] = []
    all.reserveCapacity(keys.count)
    forEachShingle { all.append($0) }
    return Self.distinct(all)
  }

  /// The pairs of neighbouring words for which a test holds, each once, by size.
  func pairs(where isWanted: (Int) -> Bool) -> [UInt64] {
    let wanted = keys.indices.filter(isWanted)
    return Self.distinct(
      zip(wanted, wanted.dropFirst()).map { Self.shingle(0, keys[$0], keys[$1]) })
  }

  /// The hashes, each once, by size; taken over, because a copy takes as long as the sorting.
  static func distinct(_ hashes: consuming [UInt64]) -> [UInt64] {
    hashes.sort()
    var count = 0
    for index in hashes.indices where count == 0 || hashes[index] != hashes[count - 1] {
      hashes[count] = hashes[index]
      count += 1
    }
    hashes.removeLast(hashes.count - count)
    return hashes
  }

  /// The hash of a word or number.
  @inline(__always)
  static func key(of token: Token, in paragraph: Paragraph) -> UInt64 {
    token.isWord ? token.hash : key(ofDigits: paragraph.bytes[token.range])
  }

  private static func key(ofDigits digits: ArraySlice<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in digits where byte != UInt8(ascii: ",") { hash.add(byte) }
    return hash.value
  }

  /// A hash of three words in their order, whose own hashes are mixed well.
  @inline(__always)
  static func shingle(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
    let turned = (first << 21 | first >> 43) &+ (second << 42 | second >> 22)
    let product = (turned ^ third) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
