import Prose

/// A small list of words that most words are turned away from by one bit of their hash.
struct SortedHashes {
  private let hashes: [UInt64]
  /// A bit for the lowest six bits of each hash.
  private let bits: UInt64

  /// The words of a list, parted by white space.
  init(_ words: String) {
    hashes = WordList.hashes(words).sorted()
    bits = hashes.reduce(0) { $0 | 1 << ($1 & 63) }
  }

  /// Whether the list holds a word, by its hash.
  /// - Complexity: O(log n)
  @inline(__always)
  func hold(_ hash: UInt64) -> Bool { bits >> (hash & 63) & 1 == 1 && find(hash) }

  private func find(_ hash: UInt64) -> Bool {
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}
