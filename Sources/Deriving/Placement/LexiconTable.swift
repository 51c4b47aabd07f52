/// The words of the lexicon with their stems, in as little memory as a look-up now and then needs.
struct LexiconTable: Sendable {
  private let words: HashList
  private let stems: HashList
  private let stemOfWord: [UInt16]
  private let traitsOfWord: [WordTraits]
  private let numberOfStem: [UInt16]

  /// A table of these words and stems, by their hashes and in the order of these.
  init(words: [(hash: UInt64, value: WordEntry)], stems: [(hash: UInt64, value: Int32)]) {
    self.words = HashList(words.map(\.hash))
    self.stems = HashList(stems.map(\.hash))
    stemOfWord = words.map { UInt16($0.value.stem) }
    traitsOfWord = words.map(\.value.traits)
    numberOfStem = stems.map { UInt16($0.value) }
  }

  /// The number of stems.
  var stemCount: Int { numberOfStem.count }

  /// What is known of a word; nil when the lexicon does not have it.
  /// - Complexity: O(log words)
  func entry(of hash: UInt64) -> WordEntry? {
    words.place(of: hash).map {
      WordEntry(stem: Int32(stemOfWord[$0]), traits: traitsOfWord[$0])
    }
  }

  /// The number of a stem; nil when no word of the lexicon has it.
  /// - Complexity: O(log stems)
  func stem(of hash: UInt64) -> Int32? { stems.place(of: hash).map { Int32(numberOfStem[$0]) } }

  /// The bytes that the tables take up.
  var size: Int {
    words.size + stems.size + 2 * (stemOfWord.count + traitsOfWord.count + numberOfStem.count)
  }
}

/// Hashes in rising order, of each 48 bits.
///
/// A word that is not in the lexicon has the bits of one that is once in ten thousand million words.
private struct HashList: Sendable {
  private let tags: [UInt32]
  private let rests: [UInt16]

  /// A list of hashes in rising order.
  init(_ hashes: [UInt64]) {
    tags = hashes.map(Self.tag)
    rests = hashes.map(UInt16.init(truncatingIfNeeded:))
  }

  /// Where a hash stands in the list; nil when it does not.
  func place(of hash: UInt64) -> Int? {
    let tag = Self.tag(hash)
    var (low, high) = bounds(of: tag)
    while low < high {
      let middle = (low + high) / 2
      if tags[middle] < tag { low = middle + 1 } else { high = middle }
    }
    while low < tags.count, tags[low] == tag {
      if rests[low] == UInt16(truncatingIfNeeded: hash) { return low }
      low += 1
    }
    return nil
  }

  /// Where a tag can only be.
  ///
  /// Hashes are spread evenly, so a tag's place is nearly its share of all tags (interpolation
  /// search: Knuth, "The Art of Computer Programming", 6.2.1); the few that stray are sought
  /// everywhere.
  private func bounds(of tag: UInt32) -> (low: Int, high: Int) {
    let guess = Int(UInt64(tag) * UInt64(tags.count) >> 32)
    let (low, high) = (max(0, guess - 64), min(tags.count, guess + 64))
    let isInside =
      (low == 0 || tags[low - 1] < tag) && (high == tags.count || tags[high] >= tag)
    return isInside ? (low, high) : (0, tags.count)
  }

  /// The bytes that the list takes up.
  var size: Int { tags.count * 6 }

  /// The highest bit of a hash is always set and tells nothing.
  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 31) }
}
