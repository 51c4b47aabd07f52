/// Bytes that are not what a build wrote: they are forgotten, never trusted.
struct DamagedRecord: Error {}

/// Reads back what a ``ByteWriter`` wrote.
///
/// It reads lent memory, because an array would be checked for being shared at every field; it must
/// not outlive the closure that has the bytes.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var index: Int

  /// Reads from a place in some bytes.
  init(_ bytes: UnsafeRawBufferPointer, from index: Int = 0) {
    self.bytes = bytes
    self.index = index
  }

  /// Whether everything was read.
  var isAtEnd: Bool { index == bytes.count }

  /// The next number.
  mutating func number() throws(DamagedRecord) -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw DamagedRecord()
  }

  /// The next count or place.
  mutating func count() throws(DamagedRecord) -> Int {
    guard let count = Int(exactly: try number()) else { throw DamagedRecord() }
    return count
  }

  /// The next number of eight bytes.
  mutating func whole() throws(DamagedRecord) -> UInt64 {
    guard bytes.count - index >= 8 else { throw DamagedRecord() }
    defer { index += 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The next text.
  mutating func text() throws(DamagedRecord) -> String {
    String(decoding: try part(), as: UTF8.self)
  }

  /// The next bytes.
  mutating func rawBytes() throws(DamagedRecord) -> [UInt8] { [UInt8](try part()) }

  private mutating func part() throws(DamagedRecord) -> UnsafeRawBufferPointer {
    let count = try count()
    guard count <= bytes.count - index else { throw DamagedRecord() }
    defer { index += count }
    return UnsafeRawBufferPointer(rebasing: bytes[index..<(index + count)])
  }

  /// The next numbers of which none is below zero.
  mutating func numbers() throws(DamagedRecord) -> [Int] {
    var numbers: [Int] = []
    for _ in 0..<(try count()) { numbers.append(try count()) }
    return numbers
  }

  /// The next value.
  mutating func value<Value: Recorded>(_ type: Value.Type = Value.self) throws(DamagedRecord)
    -> Value
  {
    try Value(from: &self)
  }

  /// The next value, which may be missing.
  mutating func optional<Value: Recorded>(_ type: Value.Type = Value.self) throws(DamagedRecord)
    -> Value?
  {
    switch try number() {
    case 0: nil
    case 1: try Value(from: &self)
    default: throw DamagedRecord()
    }
  }

  /// The next values.
  mutating func list<Value: Recorded>(_ type: Value.Type = Value.self) throws(DamagedRecord)
    -> [Value]
  {
    let count = try count()
    // Every value takes a byte at least, so a damaged count cannot ask for all memory.
    guard count <= bytes.count - index else { throw DamagedRecord() }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try Value(from: &self)) }
    return values
  }
}
