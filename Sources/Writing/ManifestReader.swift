extension Manifest {
  /// Reads a list that explainer wrote, or nil for anything else.
  ///
  /// The list decides what may be deleted, so nothing is guessed: it must be byte for byte what
  /// explainer would write, and every path in it must be fit to be written.
  /// - Complexity: O(n log n) in the bytes.
  package init?(reading bytes: [UInt8]) {
    guard let body = Self.inner(of: bytes[...], after: Self.head, before: Self.tail) else {
      return nil
    }
    let lines = body.split(separator: UInt8(ascii: "\n"))
    let entries = lines.compactMap(Self.entry)
    self.init(entries)
    guard entries.count == lines.count, self.bytes == bytes else { return nil }
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    var rest = line.last == UInt8(ascii: ",") ? line.dropLast() : line
    guard rest.popLast() == UInt8(ascii: "}"),
      let facts = inner(of: rest, after: beforePath, before: ""),
      let quote = facts.firstIndex(of: UInt8(ascii: "\"")),
      let hashed = inner(of: facts[quote...], after: beforeHash, before: ""),
      let size = inner(of: hashed.dropFirst(16), after: beforeSize, before: ""),
      let path = OutputPath(String(decoding: facts[..<quote], as: UTF8.self)),
      hashed.prefix(16).allSatisfy(isHexadecimal),
      let count = Int(String(decoding: size, as: UTF8.self)), count >= 0
    else { return nil }
    let hash = String(decoding: hashed.prefix(16), as: UTF8.self)
    return Entry(path: path.text, hash: hash, size: count)
  }

  private static func inner(of bytes: ArraySlice<UInt8>, after head: String, before tail: String)
    -> ArraySlice<UInt8>?
  {
    guard bytes.count >= head.utf8.count + tail.utf8.count, bytes.starts(with: head.utf8),
      bytes.suffix(tail.utf8.count).elementsEqual(tail.utf8)
    else { return nil }
    return bytes.dropFirst(head.utf8.count).dropLast(tail.utf8.count)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
