/// The words of a paragraph as numbers, for comparing paragraphs word by word.
///
/// "1,000" and "1000" are the same word here, because outlets style their figures differently.
package struct Wording: Hashable, Sendable {
  /// The paragraph it was made of.
  package let paragraph: Paragraph
  /// One hash a token: of the letters in lower case, or of the digits without commas.
  let keys: [UInt64]
  /// A hash of all words in their order, the same in every process.
  package let fingerprint: UInt64

  /// The words of a paragraph.
  /// - Complexity: O(tokens)
  package init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
    keys = paragraph.tokens.map { token in
      token.kind == .word ? token.hash : Self.key(ofDigits: paragraph.bytes[token.range])
    }
    var fingerprint: UInt64 = 0
    for key in keys { fingerprint = Self.mixed(fingerprint, key) }
    self.fingerprint = fingerprint
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
        body(Self.mixed(Self.mixed(keys[index - 2], keys[index - 1]), keys[index]))
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
    return Self.distinct(zip(wanted, wanted.dropFirst()).map { Self.mixed(keys[$0], keys[$1]) })
  }

  static func distinct(_ hashes: [UInt64]) -> [UInt64] {
    var kept: [UInt64] = []
    kept.reserveCapacity(hashes.count)
    for hash in hashes.sorted() where hash != kept.last { kept.append(hash) }
    return kept
  }

  private static func key(ofDigits digits: ArraySlice<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in digits where byte != UInt8(ascii: ",") { hash.add(byte) }
    return hash.value
  }

  /// A hash of two hashes in their order.
  @inline(__always)
  private static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ second >> 31 ^ second << 33) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
