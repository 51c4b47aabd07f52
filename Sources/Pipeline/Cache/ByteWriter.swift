/// Writes values one behind another as bytes, for the build's memory on disk.
struct ByteWriter {
  /// What was written so far and not handed over.
  private(set) var bytes: [UInt8] = []
  private let size: Int
  private let put: ([UInt8]) -> Void

  /// Keeps what is written.
  init() { self.init(pieces: .max) { _ in } }

  /// Hands over what is written in pieces of so many bytes; lists are cut between their values.
  init(pieces size: Int, _ put: @escaping ([UInt8]) -> Void) {
    (self.size, self.put) = (size, put)
  }

  /// Hands over the rest.
  mutating func finish() {
    handOver()
    if !bytes.isEmpty { put(bytes) }
    bytes = []
  }

  private mutating func handOver() {
    guard bytes.count >= size else { return }
    var start = 0
    while bytes.count - start >= size {
      put(Array(bytes[start..<(start + size)]))
      start += size
    }
    bytes.removeFirst(start)
  }

  /// Writes a number in as few bytes as it needs, seven bits each (LEB128, as in DWARF 5, 7.6).
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a count or a place, which is never below zero.
  mutating func write(_ number: Int) { write(UInt64(max(0, number))) }

  /// Writes a number in eight bytes, the lowest first: for fingerprints, which fill them.
  mutating func write(whole number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes a text.
  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes bytes and how many there are.
  mutating func write(_ bytes: [UInt8]) {
    write(bytes.count)
    self.bytes += bytes
  }

  /// Writes numbers of which none is below zero, and how many there are.
  mutating func write(_ numbers: [Int]) {
    write(numbers.count)
    for number in numbers { write(number) }
  }

  /// Writes a value.
  mutating func write(_ value: some Recorded) { value.write(to: &self) }

  /// Writes a value that may be missing.
  mutating func write(_ value: (some Recorded)?) {
    write(value == nil ? 0 : 1)
    if let value { write(value) }
  }

  /// Writes values and how many there are.
  mutating func write(_ values: [some Recorded]) {
    write(values.count)
    for value in values {
      write(value)
      handOver()
    }
  }
}

/// What the build's memory can hold.
protocol Recorded {
  /// Writes the value so that `init(from:)` reads it again.
  func write(to writer: inout ByteWriter)

  /// Reads the value back.
  /// - Throws: ``DamagedRecord`` when the bytes are not such a value.
  init(from reader: inout ByteReader) throws(DamagedRecord)
}

extension String: Recorded {
  func write(to writer: inout ByteWriter) { writer.write(self) }

  init(from reader: inout ByteReader) throws(DamagedRecord) { self = try reader.text() }
}
