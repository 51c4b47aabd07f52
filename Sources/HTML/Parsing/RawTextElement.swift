/// The elements in which a `<` is only a letter, up to their own end tag.
enum RawTextElement: CaseIterable {
  case script, style, title, textarea, iframe, xmp, noembed, noframes

  /// The element of a name in a start tag; nil for all others.
  init?(_ tag: UnsafeBufferPointer<UInt8>) {
    guard tag.count >= 3, tag.count <= 8 else { return nil }
    let found = Self.allCases.first { element in
      element.name.count == tag.count
        && zip(element.name, tag).allSatisfy { $0 == Bytes.lowercased($1) }
    }
    guard let found else { return nil }
    self = found
  }

  /// Whether its text is read.
  var isKept: Bool { self == .title || self == .textarea }

  /// Its name in a tag.
  var name: StaticBytes {
    switch self {
    case .script: "script"
    case .style: "style"
    case .title: "title"
    case .textarea: "textarea"
    case .iframe: "iframe"
    case .xmp: "xmp"
    case .noembed: "noembed"
    case .noframes: "noframes"
    }
  }
}

/// The bytes of a literal, without a copy.
struct StaticBytes: ExpressibleByStringLiteral, RandomAccessCollection {
  private let text: StaticString

  init(stringLiteral text: StaticString) { self.text = text }

  var startIndex: Int { 0 }
  var endIndex: Int { text.utf8CodeUnitCount }
  subscript(position: Int) -> UInt8 { text.utf8Start[position] }
}
