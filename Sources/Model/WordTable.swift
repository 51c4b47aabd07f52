/// The words of some paragraphs as readers look for them: each word once, with the paragraphs that
/// have it.
///
/// One row of bytes, because a large site remembers millions of words: per word the letters it shares
/// with the one before, the others, and the distances between its paragraphs. About 70 bytes a paragraph.
package struct WordTable: Hashable, Sendable {
  /// The table as it is kept.
  package let bytes: [UInt8]

  /// A table as it was kept.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// The table of the words of some texts; ``SearchStopWords``, single letters and digits are left out.
  /// - Complexity: O(letters + *n* log *n*) for *n* different words.
  package init(of texts: some Sequence<String>) {
    var letters: [UInt8] = []
    var words: [(range: Range<Int>, blocks: [Int])] = []
    // Two words with one hash of 64 bits would be found as one; nobody gains by that.
    var numbers = SearchStopWords.numbers
    for (block, text) in texts.enumerated() {
      for word in FoldedWords(text) where word.count > 1 {
        let hash = StableHash(word).value
        if let number = numbers[hash] {
          if number >= 0, words[number].blocks.last != block { words[number].blocks.append(block) }
        } else {
          numbers[hash] = words.count
          words.append((letters.count..<(letters.count + word.count), [block]))
          letters += word
        }
      }
    }
    words.sort { letters[$0.range].lexicographicallyPrecedes(letters[$1.range]) }
    bytes = Self.bytes(of: words, letters)
  }

  private static func bytes(
    of words: [(range: Range<Int>, blocks: [Int])], _ letters: [UInt8]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    var previous = letters[..<0]
    for word in words {
      let spelling = letters[word.range]
      let shared = zip(previous, spelling).prefix { $0 == $1 }.count
      for number in [shared, spelling.count - shared] { append(number, to: &bytes) }
      bytes += spelling.dropFirst(shared)
      append(word.blocks.count, to: &bytes)
      var last = 0
      for block in word.blocks {
        append(block - last, to: &bytes)
        last = block
      }
      previous = spelling
    }
    return bytes
  }

  /// Goes through the words in the order of their bytes, each with its paragraphs.
  ///
  /// It stops where bytes are not those of a table.
  package func forEach(_ body: (_ word: [UInt8], _ blocks: [Int]) -> Void) {
    var (index, word, blocks): (Int, [UInt8], [Int]) = (0, [], [])
    while index < bytes.count {
      guard let shared = number(&index), let rest = number(&index), shared <= word.count,
        rest <= bytes.count - index
      else { return }
      word.removeSubrange(shared...)
      word += bytes[index..<(index + rest)]
      index += rest
      guard let count = number(&index) else { return }
      blocks.removeAll(keepingCapacity: true)
      var last = 0
      for _ in 0..<count {
        guard let step = number(&index) else { return }
        last += step
        blocks.append(last)
      }
      body(word, blocks)
    }
  }

  /// Seven bits a byte, the lowest first.
  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  private func number(_ index: inout Int) -> Int? {
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
