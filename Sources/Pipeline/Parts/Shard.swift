import Reading

/// Which part of a site a machine builds when several share the work: the *k*-th of *n*.
///
/// Stories and plain pages are dealt out like cards, stories first, each kind in the order of the bytes
/// of their paths. So every machine knows its own without asking, each has as many as any other (one
/// more at most), and stories, which take the most time, are spread evenly.
package struct Shard: Hashable, Sendable {
  /// The most parts a site can have.
  package static let limit = 1000

  /// Which part, from 1.
  package let number: Int
  /// How many parts there are.
  package let count: Int

  /// The part with a number; nil when there is no such part.
  package init?(_ number: Int, of count: Int) {
    guard 1...Self.limit ~= count, 1...count ~= number else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `k/n`; nil when it is not that or there is no such part.
  package init?(_ text: String) {
    let numbers = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard numbers.count == 2, let number = Self.number(numbers[0]),
      let count = Self.number(numbers[1])
    else { return nil }
    self.init(number, of: count)
  }

  /// The part as it is written: `2/4`.
  package var text: String { "\(number)/\(count)" }

  /// The name of its file, unless the author gives it another.
  package var fileName: String { "\(number)-of-\(count).part" }

  /// The stories and plain pages that belong to the part, by their places in the plan.
  func share(of plan: ContentLayout) -> (stories: [Int], pages: [Int]) {
    let first = plan.stories.count
    return (
      plan.stories.indices.filter { $0 % count == number - 1 },
      plan.pages.indices.filter { (first + $0) % count == number - 1 }
    )
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(Substring(digits))
  }
}

extension Shard: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(number)
    writer.write(count)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    let (number, count) = (try reader.count(), try reader.count())
    guard let shard = Shard(number, of: count) else { throw DamagedRecord() }
    self = shard
  }
}
