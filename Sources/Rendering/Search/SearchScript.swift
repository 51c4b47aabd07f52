/// Writes the calls of a script file with their data.
struct SearchScript {
  /// The file's bytes.
  private(set) var bytes: [UInt8] = []

  /// Writes a call that hands over one value under a name.
  mutating func call(_ name: String, _ write: (inout JSONText) -> Void) {
    var json = JSONText()
    write(&json)
    bytes += "explainerSearch(\"\(name)\",".utf8
    bytes += json.bytes
    bytes += ");\n".utf8
  }
}
