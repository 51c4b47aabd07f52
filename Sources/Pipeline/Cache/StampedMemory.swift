import Model
import Writing

extension BuildMemory {
  /// Whether the disk was asked about every file of the site.
  var isStamped: Bool {
    units.allSatisfy { $0.page?.isStamped ?? true } && listings.allSatisfy(\.isStamped)
  }

  /// The memory with what the disk says of the files that it has no stamp of.
  ///
  /// - Parameter placed: the files of the site, in the order of their paths.
  /// - Returns: the memory to keep.
  /// - Complexity: O(units), and O(log files) for each file without a stamp
  func stamped(_ placed: [PlacedFile]) -> BuildMemory {
    var memory = self
    for index in memory.units.indices {
      guard var page = memory.units[index].page, !page.isStamped else { continue }
      page.stamp(from: placed)
      memory.units[index] = memory.units[index].with(page)
    }
    for index in memory.listings.indices where !memory.listings[index].isStamped {
      memory.listings[index].stamp(from: placed)
    }
    return memory
  }
}

extension PageRecord {
  /// Whether the disk was asked about all its files.
  fileprivate var isStamped: Bool { output.stamp != nil && beside.allSatisfy { $0.stamp != nil } }

  /// Takes in what the disk says of those files that have no stamp.
  fileprivate mutating func stamp(from placed: [PlacedFile]) {
    if output.stamp == nil { output.stamp = Self.stamp(of: output, in: placed) }
    for index in beside.indices where beside[index].stamp == nil {
      beside[index].stamp = Self.stamp(of: beside[index], in: placed)
    }
  }

  private static func stamp(of output: OutputRecord, in placed: [PlacedFile]) -> FileStamp? {
    let place = placed.firstPlace { !$0.entry.path.precedes(output.entry.path) }
    guard place < placed.count, placed[place].entry == output.entry else { return nil }
    return placed[place].stamp
  }
}
