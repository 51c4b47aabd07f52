import Model
import Writing

extension BuildMemory {
  /// Whether the disk was asked about every file of the site.
  var isStamped: Bool {
    units.allSatisfy { $0.page.map { $0.output.stamp != nil } ?? true }
      && listings.allSatisfy { $0.output.stamp != nil }
  }

  /// The memory with what the disk says of the files that were written.
  /// - Complexity: O(files)
  func stamped(_ placed: [PlacedFile]) -> BuildMemory {
    var stamps: [[UInt8]: FileStamp] = [:]
    stamps.reserveCapacity(placed.count)
    for file in placed { stamps[Array(file.entry.path.utf8)] = file.stamp }
    func stamp(_ record: inout PageRecord) {
      record.output.stamp = stamps[Array(record.output.entry.path.utf8)]
    }
    var memory = self
    for index in memory.units.indices {
      guard var page = memory.units[index].page else { continue }
      stamp(&page)
      memory.units[index] = memory.units[index].with(page)
    }
    for index in memory.listings.indices { stamp(&memory.listings[index]) }
    return memory
  }
}
