import Model

/// A record with a mark before it and a fingerprint behind it, so that a file that was cut short,
/// damaged or made by another program is known as such before a byte of it is used.
enum SealedBytes {
  private static let mark = Array("explainer record 3\n".utf8)
  /// How many bytes are handed over at once; the fingerprint is made of these pieces.
  private static let size = 1 << 18

  /// The bytes to keep of a value.
  static func seal(_ value: some Recorded) -> [UInt8] {
    let whole = Whole()
    seal(value) { whole.bytes += $0 }
    return whole.bytes
  }

  private final class Whole {
    var bytes: [UInt8] = []
  }

  /// Hands over the bytes to keep of a value piece by piece, so that those of a large site are never held
  /// at once.
  static func seal(_ value: some Recorded, into put: @escaping ([UInt8]) -> Void) {
    let seal = Seal()
    var writer = ByteWriter(pieces: size) { piece in
      seal.print.add(piece)
      put(piece)
    }
    for byte in mark { writer.write(Int(byte)) }
    writer.write(value)
    writer.finish()
    var end = ByteWriter()
    end.write(seal.print.fingerprint)
    put(end.bytes)
  }

  private final class Seal {
    var print = Fingerprinter()
  }

  /// The value that was kept; nil when the bytes are not what `seal` made of one.
  static func open<Value: Recorded>(_ bytes: [UInt8], as type: Value.Type) -> Value? {
    guard bytes.starts(with: mark), bytes.count >= mark.count + 16 else { return nil }
    return bytes.withUnsafeBytes { bytes in
      try? value(in: UnsafeRawBufferPointer(rebasing: bytes.dropLast(16)), sealed: bytes, type)
    }
  }

  private static func value<Value: Recorded>(
    in body: UnsafeRawBufferPointer, sealed bytes: UnsafeRawBufferPointer, _ type: Value.Type
  ) throws(DamagedRecord) -> Value {
    var end = ByteReader(bytes, from: body.count)
    var print = Fingerprinter()
    for start in stride(from: 0, to: body.count, by: size) {
      print.add(UnsafeRawBufferPointer(rebasing: body[start..<min(start + size, body.count)]))
    }
    guard try end.value(Fingerprint.self) == print.fingerprint else { throw DamagedRecord() }
    var reader = ByteReader(body, from: mark.count)
    let value = try reader.value(type)
    guard reader.isAtEnd else { throw DamagedRecord() }
    return value
  }
}
