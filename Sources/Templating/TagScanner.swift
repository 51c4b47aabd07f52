/// Finds the tags of a template.
struct TagScanner {
  private(set) var tags: [Tag] = []
  private(set) var errors: [TemplateError] = []

  private let file: TemplateFile
  private let bytes: [UInt8]
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var cursor: Int
  private var lines: LineCounter

  init(_ file: TemplateFile) {
    self.file = file
    bytes = file.bytes
    cursor = file.start
    lines = LineCounter(start: file.start)
  }

  /// Reads to the end of the file or to a tag without end.
  /// - Complexity: O(n)
  mutating func scan() {
    while let start = bytes.firstRange(of: open, from: cursor) {
      guard let tag = tag(at: start) else { return }
      cursor = tag.range.upperBound
      tags.append(tag)
    }
  }

  private mutating func tag(at start: Int) -> Tag? {
    let place = lines.place(of: start, in: bytes)
    var inside = start + open.count
    let (kind, ending) = kind(at: inside)
    if kind != .value { inside += 1 }
    guard let end = bytes.firstRange(of: ending, from: inside) else {
      let mark = String(decoding: ending, as: UTF8.self)
      report(.unclosedTag, "this tag has no end; close it with '\(mark)'", at: place)
      return nil
    }
    let content = bytes[inside..<end]
    let range = start..<(end + ending.count)
    if kind == .delimiters { setDelimiters(content, at: place) }
    let isNamed = kind != .comment && kind != .delimiters
    let name = isNamed ? self.name(content, of: kind, at: place) : ""
    return Tag(kind: kind, range: range, name: name, place: place)
  }

  /// The kind by the byte after the opening mark, and the mark that ends the tag.
  private func kind(at index: Int) -> (Tag.Kind, ending: [UInt8]) {
    switch index < bytes.count ? bytes[index] : 0 {
    case UInt8(ascii: "{"): (.markup, [UInt8(ascii: "}")] + close)
    case UInt8(ascii: "&"): (.markup, close)
    case UInt8(ascii: "#"): (.section, close)
    case UInt8(ascii: "^"): (.inverted, close)
    case UInt8(ascii: "/"): (.close, close)
    case UInt8(ascii: ">"): (.partial, close)
    case UInt8(ascii: "<"): (.parent, close)
    case UInt8(ascii: "$"): (.block, close)
    case UInt8(ascii: "!"): (.comment, close)
    case UInt8(ascii: "="): (.delimiters, [UInt8(ascii: "=")] + close)
    default: (.value, close)
    }
  }

  private mutating func name(
    _ content: ArraySlice<UInt8>, of kind: Tag.Kind, at place: TemplateError.Place
  ) -> String {
    // One that is too long is a mistake anyway; nobody looks at all of it.
    let name = String(
      decoding: content.trimmed.prefix(NameRules.maximumLength + 1), as: UTF8.self)
    if let problem = NameRules.problem(with: name, of: kind) {
      report(.badName, problem, name: name, at: place)
    }
    return name
  }

  private mutating func setDelimiters(_ content: ArraySlice<UInt8>, at place: TemplateError.Place) {
    let marks = content.split { $0.isBlank || $0.isLineEnd }.map(Array.init)
    let areGood = marks.allSatisfy { $0.count <= 16 && !$0.contains(UInt8(ascii: "=")) }
    guard marks.count == 2, areGood else {
      let message = "tags cannot be marked like this; give two marks without '=', as in {{=<% %>=}}"
      return report(.badDelimiters, message, at: place)
    }
    (open, close) = (marks[0], marks[1])
  }

  private mutating func report(
    _ kind: TemplateError.Kind, _ message: String, name: String = "", at place: TemplateError.Place
  ) {
    errors.append(TemplateError(kind, message, name: name, file: file.path, at: place))
  }
}

extension TemplateFile {
  /// Where the text begins: after a byte order mark, which must not reach the page.
  var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
