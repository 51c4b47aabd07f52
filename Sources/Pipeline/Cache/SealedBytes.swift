import Model

/// A record with a mark before it and a fingerprint behind it, so that a file that was cut short,
/// damaged or made by another program is known as such before a byte of it is used.
enum SealedBytes {
  private static let mark = Array("explainer record 2\n".utf8)

  /// The bytes to keep of a value.
  static func seal(_ value: some Recorded) -> [UInt8] {
    var writer = ByteWriter()
    for byte in mark { writer.write(Int(byte)) }
    writer.write(value)
    writer.write(Fingerprint(writer.bytes))
    return writer.bytes
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
    print.add(body)
    guard try end.value(Fingerprint.self) == print.fingerprint else { throw DamagedRecord() }
    var reader = ByteReader(body, from: mark.count)
    let value = try reader.value(type)
    guard reader.isAtEnd else { throw DamagedRecord() }
    return value
  }
}
