import Templating

/// Writes the calls of a script file with their data.
struct SearchScript {
  /// The file's bytes.
  private(set) var bytes: [UInt8] = []

  /// Writes a call that hands over one value under a name.
  mutating func call(_ name: String, _ write: (inout SearchScript) -> Void) {
    bytes += Array("explainerSearch(\"\(name)\",".utf8)
    write(&self)
    bytes += Array(");\n".utf8)
  }

  /// Writes a text.
  mutating func text(_ text: String) { Escaping.json(text.utf8, into: &bytes) }

  /// Writes a text.
  mutating func text(_ text: [UInt8]) { Escaping.json(text, into: &bytes) }

  /// Writes a number.
  mutating func number(_ number: Int) { bytes += Array(String(number).utf8) }

  /// Writes different values in brackets.
  mutating func row(_ writes: (inout SearchScript) -> Void...) {
    list(writes) { $1(&$0) }
  }

  /// Writes values in brackets.
  mutating func list<Value>(
    _ values: some Sequence<Value>, _ write: (inout SearchScript, Value) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for value in values {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      write(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
