import Model

@testable import Pipeline
@testable import Writing

extension FuzzTarget {
  /// What a browser sends: a path never leaves the site, and a range never leaves the file.
  static let request = FuzzTarget(name: "request") { bytes in
    guard let head = try? RequestHead(bytes[...]) else { return }
    if let path = RequestPath(target: head.target) {
      let parts = path.bytes.split(separator: UInt8(ascii: "/"))
      require(!parts.contains { $0.elementsEqual("..".utf8) }, "a path climbs")
      require(!path.bytes.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") }, "a path is odd")
      let again = RequestPath(target: Array(path.folderAddress.utf8))
      let expected = path.isFolder ? path.bytes : path.bytes + [UInt8(ascii: "/")]
      require(again?.bytes == expected, "an address leads elsewhere")
    }
    for name in ["host", "origin", "range", "if-none-match"] {
      guard let value = try? head.value(name) else { continue }
      for size in [0, 1, 1000] {
        guard case .part(let part) = ByteRange(value, of: size) else { continue }
        require(!part.isEmpty && part.upperBound <= size, "a part is outside of its file")
      }
    }
  }

  /// A manifest that somebody may have edited: what is read is byte for byte what is written.
  static let manifest = FuzzTarget(name: "manifest") { bytes in
    guard let manifest = Manifest(reading: bytes) else { return }
    require(manifest.bytes == bytes, "a manifest is read that was never written")
    for entry in manifest.entries {
      require(PathFlaw.find(in: entry.path) == nil, "'\(entry.path)' is no fit path")
    }
  }

  /// What builds keep for the next one, behind the seal that tells damage: the first byte says which
  /// record.
  static let memory = FuzzTarget(name: "memory") { bytes in
    guard let kind = bytes.first else { return }
    let body = Array(bytes.dropFirst())
    switch kind % 3 {
    case 0: read(BuildMemory.self, body)
    case 1: read(SettledBuild.self, body)
    default: read(PartRecord.self, body)
    }
  }

  private static func read<Value: Recorded>(_ type: Value.Type, _ bytes: [UInt8]) {
    let value = bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      return try? reader.value(type)
    }
    guard let value else { return }
    let sealed = SealedBytes.seal(value)
    require(SealedBytes.open(sealed, as: type) != nil, "a record cannot be read back")
  }
}
