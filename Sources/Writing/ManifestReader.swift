import Model

extension Manifest {
  /// Reads a list that explainer wrote, or nil for anything else.
  ///
  /// The list decides what may be deleted, so nothing is guessed: it must be byte for byte what
  /// explainer would write, and every path in it must be fit to be written.
  /// - Complexity: O(bytes)
  package init?(reading bytes: [UInt8]) {
    guard let (entries, waiting) = bytes.withUnsafeBufferPointer(Reader.read) else { return nil }
    self.init(entries, waiting: waiting)
    guard self.bytes.isSame(as: bytes) else { return nil }
  }
}

/// Takes a list apart; what it lets through is compared with what would be written.
private struct Reader {
  let bytes: UnsafeBufferPointer<UInt8>
  var place = 0

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> ([Manifest.Entry], waiting: Int)? {
    var reader = Reader(bytes: bytes)
    guard reader.skip(Manifest.head), let waiting = reader.waiting(),
      reader.skip(Manifest.beforeFiles)
    else { return nil }
    var result: [Manifest.Entry] = []
    result.reserveCapacity(bytes.count / 80)
    while reader.skip(Manifest.beforePath) {
      guard let entry = reader.entry() else { return nil }
      result.append(entry)
      guard reader.skip(Manifest.between) else { break }
    }
    guard reader.skip(Manifest.tail), reader.place == bytes.count else { return nil }
    return (result, waiting)
  }

  /// How many wait; the line is only there when some do.
  private mutating func waiting() -> Int? {
    guard skip(Manifest.beforeWaiting) else { return 0 }
    let count = number(10, Self.decimal).flatMap(Int.init(exactly:))
    return skip(Manifest.behindWaiting) ? count : nil
  }

  private mutating func skip(_ words: [UInt8]) -> Bool {
    let rest = UnsafeBufferPointer(rebasing: bytes[place...])
    guard words.count <= rest.count,
      words.withUnsafeBufferPointer({ rest.order(against: $0, first: $0.count) }) == 0
    else { return false }
    place += words.count
    return true
  }

  private mutating func entry() -> Manifest.Entry? {
    guard let path = path(), skip(Manifest.beforeHash), let hash = number(16, Self.hexadecimal),
      skip(Manifest.beforeSize), let size = number(10, Self.decimal).flatMap(Int.init(exactly:)),
      skip([UInt8(ascii: "}")])
    else { return nil }
    return Manifest.Entry(path: path, hash: hash, size: size)
  }

  private mutating func path() -> String? {
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
    let part = UnsafeBufferPointer(rebasing: bytes[place..<end])
    place = end
    return PathFlaw.find(in: part) == nil ? String(decoding: part, as: UTF8.self) : nil
  }

  private mutating func number(_ base: UInt64, _ digit: (UInt8) -> UInt64?) -> UInt64? {
    var result: UInt64 = 0
    while place < bytes.count, let value = digit(bytes[place]) {
      let (product, isLarge) = result.multipliedReportingOverflow(by: base)
      guard !isLarge else { return nil }
      result = product &+ value
      place += 1
    }
    return result
  }

  private static func decimal(_ byte: UInt8) -> UInt64? {
    (0x30...0x39).contains(byte) ? UInt64(byte - 0x30) : nil
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt64? {
    (0x61...0x66).contains(byte) ? UInt64(byte - 0x57) : decimal(byte)
  }
}
