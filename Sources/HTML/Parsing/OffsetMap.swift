/// Leads from bytes of a text back to the bytes of the file that it was made of.
///
/// Both are cut into runs that were copied as they stand; what lies between the runs of the file was
/// left out or written in another way.
package struct OffsetMap: Hashable, Sendable {
  /// Where each run begins in the text.
  package private(set) var places: [Int32]
  /// Where it begins in the file.
  package private(set) var origins: [Int32]

  /// A map of a text that is the file.
  package init() {
    places = [0]
    origins = [0]
  }

  /// A map without a run, to be filled in order.
  init(runs: Int) {
    places = []
    origins = []
    places.reserveCapacity(runs)
    origins.reserveCapacity(runs)
  }

  /// Adds a run; one that goes on where the last one stopped is no new one.
  mutating func add(place: Int, origin: Int) {
    if let last = places.last, let source = origins.last,
      Int(last) - Int(source) == place - origin
    {
      return
    }
    places.append(Int32(truncatingIfNeeded: place))
    origins.append(Int32(truncatingIfNeeded: origin))
  }

  /// Where a byte of the text lies in the file.
  /// - Complexity: O(log runs)
  package func origin(of place: Int) -> Int {
    var (low, high) = (0, places.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(places[middle]) <= place { low = middle } else { high = middle }
    }
    return places.isEmpty ? place : Int(origins[low]) + place - Int(places[low])
  }

  /// The bytes of the file that a stretch of the text was made of.
  /// - Complexity: O(log runs)
  package func origin(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return origin(of: range.lowerBound)..<origin(of: range.lowerBound) }
    let start = origin(of: range.lowerBound)
    return start..<max(start, origin(of: range.upperBound - 1) + 1)
  }
}
