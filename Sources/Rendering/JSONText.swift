import Templating

/// Writes JSON (https://www.rfc-editor.org/rfc/rfc8259) in the order in which it is told, so that the
/// same values are the same bytes everywhere.
///
/// Strings are safe within a script of a page as well. What is absent is null, or left out where
/// the name of the function says `optional`.
struct JSONText {
  /// What was written, in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An object, as a value.
  mutating func object(_ members: (inout JSONText) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    members(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// A list, as a value.
  mutating func list<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONText, Element) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    for element in elements { write(&self, element) }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// A text, as a value.
  mutating func text(_ text: String) {
    separate()
    Escaping.json(text.utf8, into: &bytes)
  }

  /// A text in UTF-8, as a value.
  mutating func text(_ text: [UInt8]) {
    separate()
    Escaping.json(text, into: &bytes)
  }

  /// A list of different things, as a value.
  mutating func row(_ writes: (inout JSONText) -> Void...) { list(writes) { $1(&$0) } }

  /// A whole number, as a value.
  mutating func number(_ number: Int) {
    separate()
    bytes += String(number).utf8
  }

  /// The name of a member, to be followed by its value; the names are the program's own.
  mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes += $0 }
    bytes += "\":".utf8
    needsComma = false
  }

  /// The end of a line, for files that people compare line by line; it stands between two values.
  mutating func line() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The end of the last line.
  mutating func end() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func plain(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes += $0 }
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}

extension JSONText {
  /// A member that is a text, or null.
  mutating func member(_ name: StaticString, _ text: String?) {
    self.name(name)
    if let text { self.text(text) } else { plain("null") }
  }

  /// A member that is a text; absent without one.
  mutating func member(_ name: StaticString, optional text: String?) {
    if let text, !text.isEmpty { member(name, text) }
  }

  /// A member that is a number.
  mutating func member(_ name: StaticString, _ number: Int) {
    self.name(name)
    self.number(number)
  }

  /// A member that is yes or no.
  mutating func member(_ name: StaticString, _ flag: Bool) {
    self.name(name)
    plain(flag ? "true" : "false")
  }

  /// A member that is a list of texts.
  mutating func member(_ name: StaticString, _ texts: [String]) {
    self.name(name)
    list(texts) { $0.text($1) }
  }

  /// A member that is an object made of a value; null without one.
  mutating func member<Value>(
    _ name: StaticString, of value: Value?, _ members: (inout JSONText, Value) -> Void
  ) {
    self.name(name)
    if let value { object { members(&$0, value) } } else { plain("null") }
  }

  /// A member that is a list of objects.
  mutating func member<Element>(
    _ name: StaticString, each elements: some Sequence<Element>,
    _ members: (inout JSONText, Element) -> Void
  ) {
    self.name(name)
    list(elements) { json, element in json.object { members(&$0, element) } }
  }

  /// A member that is a list of objects, each on a line of its own.
  mutating func lines<Element>(
    _ name: StaticString, each elements: some Sequence<Element>,
    _ members: (inout JSONText, Element) -> Void
  ) {
    line()
    self.name(name)
    list(elements) { json, element in
      json.line()
      json.object { members(&$0, element) }
    }
  }
}
