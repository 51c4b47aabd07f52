/// Looks words up in a small sorted list of their hashes.
enum SortedHashes {
  /// Whether a sorted list holds a hash.
  /// - Complexity: O(log n)
  static func hold(_ sorted: [UInt64], _ hash: UInt64) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == hash
  }
}
