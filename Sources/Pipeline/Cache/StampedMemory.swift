import Model
import Writing

extension BuildMemory {
  /// Whether the disk was asked about every file of the site.
  var isStamped: Bool {
    units.allSatisfy { $0.page.map { $0.output.stamp != nil } ?? true }
      && listings.allSatisfy { $0.output.stamp != nil }
  }

  /// The memory with what the disk says of the files that it has no stamp of.
  ///
  /// - Parameter placed: the files of the site, in the order of their paths.
  /// - Returns: the memory to keep.
  /// - Complexity: O(units), and O(log files) for each file without a stamp
  func stamped(_ placed: [PlacedFile]) -> BuildMemory {
    var memory = self
    for index in memory.units.indices {
      guard var page = memory.units[index].page, page.output.stamp == nil else { continue }
      page.output.stamp = Self.stamp(of: page, in: placed)
      memory.units[index] = memory.units[index].with(page)
    }
    for index in memory.listings.indices where memory.listings[index].output.stamp == nil {
      memory.listings[index].output.stamp = Self.stamp(of: memory.listings[index], in: placed)
    }
    return memory
  }

  private static func stamp(of page: PageRecord, in placed: [PlacedFile]) -> FileStamp? {
    let path = page.output.entry.path
    var (low, high) = (0, placed.count)
    while low < high {
      let middle = (low + high) / 2
      if placed[middle].entry.path.precedes(path) { low = middle + 1 } else { high = middle }
    }
    guard low < placed.count, placed[low].entry == page.output.entry else { return nil }
    return placed[low].stamp
  }
}
