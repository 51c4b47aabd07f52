/// Names of files, one a line, each once and in the order in which they came.
struct TargetLines {
  /// The lines, with line feeds between them.
  private(set) var bytes: [UInt8] = []
  private var seen = TargetPrints()

  /// Adds a name; a line feed within it becomes a space, and no file of a site has either in its name.
  mutating func add(_ name: UnsafeBufferPointer<UInt8>) {
    guard seen.insert(name) else { return }
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    if name.contains(UInt8(ascii: "\n")) {
      bytes += name.map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 }
    } else {
      bytes += name
    }
  }
}
