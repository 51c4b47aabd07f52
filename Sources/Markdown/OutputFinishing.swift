/// Writes into the library's HTML what the library cannot: the ids of headings, the prefix of notes.
///
/// In its output a `<` is always the library's own, because text and attributes are escaped, or lies
/// between the marks that `TreeEdits` set around raw HTML. So no words can be taken for markup.
struct OutputFinishing {
  /// Before and after inline raw HTML; never a byte of UTF-8.
  static let inlineMark: UInt8 = 0xFF
  /// The same for blocks of it; the library adds a line end after each.
  static let blockMark: UInt8 = 0xFE

  /// The ids of the headings to come, in document order.
  private(set) var identifiers: ArraySlice<String>
  private let footnotePrefix: [UInt8]
  private let isNeeded: Bool
  private var output: [UInt8] = []

  init(_ edits: TreeEdits) {
    identifiers = edits.identifiers[...]
    let prefix = edits.options.footnotePrefix.utf8.map { $0.isNameByte ? $0 : UInt8(ascii: "-") }
    footnotePrefix = prefix.isEmpty ? [] : prefix + [UInt8(ascii: "-")]
    isNeeded = !identifiers.isEmpty || !footnotePrefix.isEmpty || edits.marksRawHTML
  }

  /// The HTML of the next part of the document.
  /// - Complexity: O(length)
  mutating func finished(_ html: [UInt8]) -> [UInt8] {
    guard isNeeded else { return html }
    output = []
    output.reserveCapacity(html.count + html.count / 8)
    var rest = html[...]
    while let next = Self.nextStop(in: rest) {
      output += rest[..<next]
      rest = rest[next...]
      rest = rest[next] == UInt8(ascii: "<") ? tag(rest) : marked(rest)
    }
    output += rest
    return output
  }

  /// Where the next tag or mark is; the page is mostly what lies between.
  private static func nextStop(in rest: ArraySlice<UInt8>) -> Int? {
    rest.withUnsafeBufferPointer { bytes in
      bytes.firstIndex { $0 == UInt8(ascii: "<") || $0 >= blockMark }
    }.map { $0 + rest.startIndex }
  }

  /// Copies one of the library's tags, up to where the next one may start.
  private mutating func tag(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let tail: ArraySlice<UInt8>? =
      switch rest.dropFirst().first {
      case UInt8(ascii: "h"): heading(rest)
      case UInt8(ascii: "l"): prefixed(rest, after: Self.footnote, Self.footnote.count)
      case UInt8(ascii: "a"): backReference(rest) ?? reference(rest)
      default: nil
      }
    if let tail { return tail }
    output.append(UInt8(ascii: "<"))
    return rest.dropFirst()
  }

  /// `<h2>`; `<hr />` is none.
  private mutating func heading(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let level = rest.dropFirst(2).first, (0x31...0x36).contains(level),
      let identifier = identifiers.popFirst()
    else { return nil }
    output += rest.prefix(3)
    output += Self.identifierStart
    Self.append(identifier, to: &output)
    output += Self.identifierEnd
    return rest.dropFirst(4)
  }

  /// `<a href="#fn-1" id="fnref-1"`: a number in the text; it names the note and itself.
  private mutating func reference(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.starts(with: Self.toFootnote), let end = quote(in: rest, from: Self.toFootnote),
      rest[end...].starts(with: Self.referenceName)
    else { return nil }
    let tail = prefixed(rest, after: Self.toFootnote, end - rest.startIndex) ?? rest
    return prefixed(tail, after: Self.referenceName, Self.referenceName.count)
  }

  /// `<a href="#fnref-1" class="footnote-backref"`: the arrow back; links of authors have no class.
  private mutating func backReference(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.starts(with: Self.toReference), let end = quote(in: rest, from: Self.toReference),
      rest[end...].starts(with: Self.backReferenceClass)
    else { return nil }
    return prefixed(rest, after: Self.toReference, Self.toReference.count)
  }

  private func quote(in rest: ArraySlice<UInt8>, from start: [UInt8]) -> Int? {
    rest.dropFirst(start.count).firstIndex(of: UInt8(ascii: "\""))
  }

  /// Copies some bytes and sets the prefix after the first of them, if these are `opening`.
  private mutating func prefixed(
    _ rest: ArraySlice<UInt8>, after opening: [UInt8], _ count: Int
  ) -> ArraySlice<UInt8>? {
    guard !footnotePrefix.isEmpty, rest.starts(with: opening) else { return nil }
    output += opening + footnotePrefix + rest.prefix(count).dropFirst(opening.count)
    return rest.dropFirst(count)
  }

  /// Copies raw HTML up to its second mark, and neither mark.
  private mutating func marked(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = rest[rest.startIndex]
    let width = mark == Self.blockMark ? 2 : 1
    let raw = rest.dropFirst(width)
    let end = raw.firstIndex(of: mark) ?? raw.endIndex
    output += raw[..<end]
    return raw[end...].dropFirst(width)
  }

  private static func append(_ identifier: String, to output: inout [UInt8]) {
    for byte in identifier.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case 0...0x20: output.append(UInt8(ascii: "-"))
      default: output.append(byte)
      }
    }
  }

  private static let identifierStart = Array(#" id=""#.utf8)
  private static let identifierEnd = Array(#"">"#.utf8)
  private static let footnote = Array(#"<li id="fn-"#.utf8)
  private static let toFootnote = Array(##"<a href="#fn-"##.utf8)
  private static let referenceName = Array(#"" id="fnref-"#.utf8)
  private static let toReference = Array(##"<a href="#fnref-"##.utf8)
  private static let backReferenceClass = Array(#"" class="footnote-backref""#.utf8)
}

extension UInt8 {
  /// Whether it may stand in an id and in an address without being escaped.
  fileprivate var isNameByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
