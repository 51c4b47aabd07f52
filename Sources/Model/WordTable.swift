/// The words of some paragraphs as readers look for them: each word once, with the paragraphs that
/// have it.
///
/// Of long words the first seven letters stand for all that begin so: it is a twentieth of the bytes, and
/// finds `minister` for `ministers` as a good search would. One row of bytes, because a large site remembers
/// millions of words: per word the letters it shares with the one before, the others, and the distances
/// between its paragraphs.
package struct WordTable: Hashable, Sendable {
  /// The table as it is kept.
  package let bytes: [UInt8]

  /// A table as it was kept.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The table of the words of some texts in a language, by its short name; its ``SearchStopWords``,
  /// single letters and digits are left out.
  /// - Complexity: O(letters + *n* log *n*) for *n* different words.
  package init(of texts: some Sequence<String>, in language: String = "en") {
    var counting = WordCounting.start(in: language)
    for (block, text) in texts.enumerated() { counting.add(text, in: block) }
    bytes = counting.bytes
  }

  /// The first seven letters of a word, or all of it.
  package static func beginning(
    of word: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    guard word.count > 7 else { return word }
    var (end, count) = (0, 0)
    while end < word.count {
      // Every letter has one byte that does not continue another.
      if word[end] & 0xC0 != 0x80 {
        if count == 7 { break }
        count += 1
      }
      end += 1
    }
    return UnsafeBufferPointer(rebasing: word[..<end])
  }

  /// Goes through the words in the order of their bytes, each with its paragraphs.
  ///
  /// It stops where bytes are not those of a table.
  package func forEach(_ body: (_ word: [UInt8], _ blocks: [Int]) -> Void) {
    bytes.withUnsafeBufferPointer { Self.forEach(in: $0, body) }
  }

  private static func forEach(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (_ word: [UInt8], _ blocks: [Int]) -> Void
  ) {
    var (index, word, blocks): (Int, [UInt8], [Int]) = (0, [], [])
    while index < bytes.count {
      guard let shared = number(bytes, &index), let rest = number(bytes, &index),
        shared <= word.count, rest <= bytes.count - index
      else { return }
      word.removeLast(word.count - shared)
      word.append(contentsOf: bytes[index..<(index + rest)])
      index += rest
      guard let count = number(bytes, &index) else { return }
      blocks.removeAll(keepingCapacity: true)
      var last = 0
      for _ in 0..<count {
        guard let step = number(bytes, &index) else { return }
        last += step
        blocks.append(last)
      }
      body(word, blocks)
    }
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int? {
    var (number, shift) = (0, 0)
    while index < bytes.count, shift < 56 {
      let byte = bytes[index]
      index += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}
