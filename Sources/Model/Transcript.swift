/// What a file that is not UTF-8 says, in UTF-8, beside its bytes as they lie on disk.
///
/// Saved pages come in old encodings. Their bytes are evidence and stay as they are; whoever compares
/// words with them reads here.
package final class Transcript: Hashable, Sendable {
  /// The file's text in UTF-8.
  package let bytes: [UInt8]
  private let places: [Int32]
  private let origins: [Int32]

  /// A transcript in runs.
  /// - Parameters:
  ///   - bytes: the text.
  ///   - places: where runs that were copied letter by letter begin in the text, in order.
  ///   - origins: where each of them begins in the file.
  package init(bytes: [UInt8], places: [Int32], origins: [Int32]) {
    (self.bytes, self.places, self.origins) = (bytes, places, origins)
  }

  /// The text that a stretch of the file says.
  /// - Complexity: O(log runs)
  package func text(of range: SourceRange) -> ArraySlice<UInt8> {
    let start = place(of: range.lowerBound)
    let end = place(of: range.upperBound)
    return bytes[min(start, bytes.count)..<max(min(start, bytes.count), min(end, bytes.count))]
  }

  /// Where a byte of the file stands in the text.
  private func place(of origin: Int) -> Int {
    var (low, high) = (0, origins.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(origins[middle]) <= origin { low = middle } else { high = middle }
    }
    guard low < origins.count else { return origin }
    let place = Int(places[low]) + origin - Int(origins[low])
    return low + 1 < places.count ? min(place, Int(places[low + 1])) : place
  }

  package static func == (first: Transcript, second: Transcript) -> Bool {
    first === second
      || first.bytes == second.bytes && first.places == second.places
        && first.origins == second.origins
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
