import Model
import Rendering

/// The place on a page of what other pages tell of it, and what stands there.
struct PageSlot: Hashable, Sendable {
  /// Where in the page's bytes it begins.
  let start: Int
  /// How many bytes stand there.
  var count = 0
  /// The fingerprint of what they show.
  var print = RelatedLinks().print

  /// The page with other bytes there; nil for a page that is too short to be the one it was made of.
  func filled(_ page: [UInt8], with bytes: [UInt8]) -> [UInt8]? {
    guard start >= 0, count >= 0, start + count <= page.count else { return nil }
    return Array(page[..<start]) + bytes + page[(start + count)...]
  }
}

extension PageSlot: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(start)
    writer.write(count)
    writer.write(print)
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    self.init(start: try reader.count(), count: try reader.count(), print: try reader.value())
  }
}

extension StoryTraits: Recorded {
  func write(to writer: inout ByteWriter) {
    writer.write(values.count)
    for value in values { writer.write(whole: value) }
    writer.write(chosen == nil ? 0 : 1)
    if let chosen { writer.write(chosen) }
  }

  init(from reader: inout ByteReader) throws(DamagedRecord) {
    var values: [UInt64] = []
    for _ in 0..<(try reader.count()) { values.append(try reader.whole()) }
    let isChosen = try reader.number() == 1
    self.init(values: values, chosen: isChosen ? try reader.list() : nil)
  }
}
