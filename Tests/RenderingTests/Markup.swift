/// A page taken apart as XML would be, so that tests can ask what is on it.
///
/// Stricter than a browser: every element is closed but items, cells and rows, whose ends are told by what
/// follows; every attribute is a plain word or quoted, and stands once.
struct Markup {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The elements around it, the outermost first.
    let ancestors: [Int]
    /// All text within it, white space folded.
    fileprivate(set) var text = ""

    var classes: [String] { attributes["class"]?.split(separator: " ").map(String.init) ?? [] }
    subscript(attribute: String) -> String? { attributes[attribute] }
  }

  struct Mistake: Error {
    let message: String
  }

  /// The elements in the order of their opening tags.
  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Bytes, not Characters: an accent would hide the quotation mark it stands on.
  private typealias Bytes = ArraySlice<UInt8>

  private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "input"]
  private static let closing = [
    "li": ["li"], "td": ["td", "th"], "th": ["td", "th"], "tr": ["td", "th", "tr"],
    "tbody": ["td", "th", "tr", "thead", "tbody"],
  ]

  init(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      add(text: rest[..<tag])
      guard let end = rest[tag...].firstIndex(of: UInt8(ascii: ">")) else {
        throw Mistake(message: "a tag has no end")
      }
      try add(tag: rest[(tag + 1)..<end])
      rest = rest[(end + 1)...]
    }
    add(text: rest)
    guard open.isEmpty else { throw Mistake(message: "<\(elements[open[0]].name)> is not closed") }
    for index in elements.indices {
      let words = elements[index].text.utf8.split(whereSeparator: Self.isSpace)
      elements[index].text = words.map { String(Substring($0)) }.joined(separator: " ")
    }
  }

  /// The elements of a name, a class, or both: `p`, `.credit`, `p.credit`.
  func all(_ selector: String) -> [Element] {
    let parts = selector.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return elements.filter { element in
      (parts[0].isEmpty || element.name == parts[0])
        && parts.dropFirst().allSatisfy(element.classes.contains)
    }
  }

  /// The elements of a selector within each element of another one.
  func all(_ selector: String, within outer: String) -> [[Element]] {
    let hits = all(selector)
    return elements.indices.filter { index in
      all(outer).contains { $0.ancestors == elements[index].ancestors && $0 == elements[index] }
    }.map { index in hits.filter { $0.ancestors.contains(index) } }
  }

  /// The texts of the elements of a selector.
  func texts(_ selector: String) -> [String] { all(selector).map(\.text) }

  private mutating func add(text bytes: Bytes) {
    let text = Self.unescaped(bytes)
    for index in open { elements[index].text += text }
  }

  /// Elements within a line; beside the tags of all others words are apart, with or without white space.
  private static let inline: Set<String> = [
    "a", "b", "br", "cite", "code", "em", "i", "img", "small", "span", "strong", "sup", "time",
  ]

  private mutating func add(tag: Bytes) throws {
    if tag.first == UInt8(ascii: "!") { return }
    let element = tag.drop { $0 == UInt8(ascii: "/") }.prefix { !Self.isSpace($0) }
    if !Self.inline.contains(Self.text(element)) { add(text: [0x20]) }
    if tag.first == UInt8(ascii: "/") { return try close(Self.text(tag.dropFirst())) }
    let name = tag.prefix { !Self.isSpace($0) && $0 != UInt8(ascii: "/") }
    let attributes = try Self.attributes(tag[name.endIndex...])
    closeSpare(Self.closing[Self.text(name)] ?? [])
    elements.append(Element(name: Self.text(name), attributes: attributes, ancestors: open))
    let isClosed = tag.last == UInt8(ascii: "/") || Self.void.contains(Self.text(name))
    if !isClosed { open.append(elements.count - 1) }
  }

  /// Closes what is open and needs no end tag.
  private mutating func closeSpare(_ names: [String]) {
    while let last = open.last, names.contains(elements[last].name) { open.removeLast() }
  }

  private mutating func close(_ name: String) throws {
    if let last = open.last, elements[last].name != name {
      closeSpare(
        ["ul", "ol"].contains(name) ? ["li"] : name == "table" ? Self.closing["tbody"] ?? [] : [])
    }
    guard let last = open.popLast(), elements[last].name == name else {
      throw Mistake(message: "</\(name)> closes nothing")
    }
  }

  private static func attributes(_ text: Bytes) throws -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text.drop(while: isSpace)
    while !rest.isEmpty, !rest.elementsEqual("/".utf8) {
      let name = rest.prefix { $0 != UInt8(ascii: "=") && !isSpace($0) }
      rest = rest[name.endIndex...]
      var value: Bytes = []
      if rest.starts(with: "=\"".utf8) {
        value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
        rest = rest[value.endIndex...].dropFirst()
      } else if rest.first == UInt8(ascii: "=") {
        value = rest.dropFirst().prefix { !Self.isSpace($0) }
        rest = rest[value.endIndex...]
        guard !value.isEmpty, value.allSatisfy(isWord) else {
          throw Mistake(message: "attribute \(Self.text(name)) has no quotation marks")
        }
      }
      guard attributes.updateValue(unescaped(value), forKey: Self.text(name)) == nil else {
        throw Mistake(message: "attribute \(Self.text(name)) stands twice")
      }
      rest = rest.drop(while: isSpace)
    }
    return attributes
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    "-_.:/+%".utf8.contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

  private static let references: [(name: String, byte: UInt8)] = [
    ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27), ("&#96;", 0x60),
    ("&amp;", 0x26),
  ]

  private static func unescaped(_ bytes: Bytes) -> String {
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      let reference = references.first { rest.starts(with: $0.name.utf8) }
      result.append(reference?.byte ?? byte)
      rest = rest.dropFirst(reference?.name.utf8.count ?? 1)
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Markup.Element: Equatable {}
