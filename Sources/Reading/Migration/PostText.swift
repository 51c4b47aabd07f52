import Model

/// The text of another program's post, with what of its template language can be said in Markdown.
///
/// What cannot be said stays in the text as it is, and is told with its place: nothing is lost, and the
/// author decides.
struct PostText {
  /// The text.
  private(set) var bytes: [UInt8] = []
  private var places: FilePlaces
  private let names: [String: String]

  /// The text of a post, with links to the site's other texts, whose addresses are given by their names
  /// without endings; what was left as it is is told.
  /// - Complexity: O(bytes)
  init(_ post: PostFile, names: [String: String], _ diagnostics: inout [Diagnostic]) {
    places = FilePlaces(post.source)
    self.names = names
    let text = post.source.bytes
    var index = post.body.lowerBound
    var isCode = false
    var isLineStart = true
    while index < post.body.upperBound {
      if isLineStart,
        text[index...].starts(with: "```".utf8) || text[index...].starts(with: "~~~".utf8)
      {
        isCode.toggle()
      }
      if text[index] == UInt8(ascii: "{"),
        let tag = PostTag(in: text, at: index, before: post.body.upperBound)
      {
        if let words = words(for: tag) {
          bytes += Array(words.utf8)
        } else {
          bytes += text[tag.range]
          if !isCode { diagnostics.append(complaint(about: tag)) }
        }
        index = tag.range.upperBound
        isLineStart = false
        continue
      }
      bytes.append(text[index])
      isLineStart = text[index] == 0x0A
      index += 1
    }
  }

  private mutating func complaint(about tag: PostTag) -> Diagnostic {
    .warning(
      "not-migrated", "'\(tag.text)' is not understood and stands in the text as it was",
      at: places.location(at: tag.range.lowerBound))
  }

  /// What a tag means in Markdown; nil when that cannot be said.
  private func words(for tag: PostTag) -> String? {
    switch tag.kind {
    case .liquidValue:
      if ["site.baseurl", "site.url"].contains(tag.name) { return "" }
      guard tag.words.contains("relative_url") || tag.words.contains("absolute_url") else {
        return nil
      }
      return tag.values.first
    case .liquidTag: return tag.name == "post_url" || tag.name == "link" ? target(tag) : nil
    case .shortcode:
      switch tag.name {
      case "ref", "relref": return target(tag)
      case "figure": return figure(tag)
      default: return nil
      }
    }
  }

  /// The address of another text of the site.
  private func target(_ tag: PostTag) -> String? {
    guard let written = tag.values.first else { return nil }
    let mark = written.utf8.firstIndex(of: UInt8(ascii: "#")) ?? written.endIndex
    return names[PostName.stem(of: String(written[..<mark]))].map { $0 + written[mark...] }
  }

  private func figure(_ tag: PostTag) -> String? {
    guard let address = tag["src"] else { return nil }
    let words = tag["alt"] ?? tag["caption"] ?? tag["title"] ?? ""
    let caption = tag["caption"].map { "\n\n*\($0)*" } ?? ""
    return "![\(words)](\(address))\(caption)"
  }
}

/// A tag of a template language in the text of a post: `{{< figure src="a.png" >}}`, `{% include x %}`.
struct PostTag {
  /// Which language it is of.
  enum Kind {
    /// `{{< name … >}}` and `{{% name … %}}` of Hugo.
    case shortcode
    /// `{% name … %}` of Liquid.
    case liquidTag
    /// `{{ value | filter }}` of Liquid.
    case liquidValue
  }

  let kind: Kind
  let range: Range<Int>
  /// All of it, as it is written.
  let text: String
  /// What it is called: the first word.
  let name: String
  /// All its words, without quotes.
  let words: [String]
  /// The words behind the name that are no `key=value`; of a value all that is in quotes.
  let values: [String]
  private let pairs: [(key: String, value: String)]

  /// The value of `key="value"`.
  subscript(_ key: String) -> String? { pairs.first { $0.key == key }?.value }

  /// The tag that begins at a place; nil when none does.
  init?(in bytes: [UInt8], at start: Int, before end: Int) {
    let forms: [(String, String, Kind)] = [
      ("{{<", ">}}", .shortcode), ("{{%", "%}}", .shortcode), ("{%", "%}", .liquidTag),
      ("{{", "}}", .liquidValue),
    ]
    guard
      let form = forms.first(where: { bytes[start..<end].starts(with: $0.0.utf8) })
    else { return nil }
    let inner = start + form.0.utf8.count
    let closing = Array(form.1.utf8)
    // A tag that goes on for pages is none: somebody wrote two braces.
    let limit = min(end, inner + 2000)
    guard
      let last = (inner..<max(inner, limit)).first(where: { bytes[$0..<end].starts(with: closing) })
    else {
      return nil
    }
    kind = form.2
    range = start..<(last + closing.count)
    let whole = String(decoding: bytes[range], as: UTF8.self)
    text = whole.utf8.count > 60 ? String(whole.prefix(56)) + " …" : whole
    let parts = Self.parts(bytes[inner..<last])
    words = parts.map(\.text)
    name = words.first ?? ""
    pairs = parts.compactMap { part in
      part.key.map { ($0, part.text) }
    }
    values = parts.enumerated().filter { number, part in
      part.key == nil && (form.2 == .liquidValue ? part.isQuoted : number > 0)
    }.map(\.element.text)
  }

  private struct Part {
    var key: String?
    var text: String
    var isQuoted: Bool
  }

  /// The words of a tag; what is in quotes is one word.
  private static func parts(_ bytes: ArraySlice<UInt8>) -> [Part] {
    var parts: [Part] = []
    var rest = bytes.drop { $0 <= 0x20 || $0 == UInt8(ascii: "-") }
    while let first = rest.first {
      var key: String?
      let word = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "=") && $0 != 0x22 && $0 != 0x27 }
      if rest.dropFirst(word.count).first == UInt8(ascii: "="), !word.isEmpty {
        key = String(decoding: word, as: UTF8.self)
        rest = rest.dropFirst(word.count + 1)
      }
      let mark = rest.first ?? first
      if [0x22, 0x27, 0x60].contains(mark) {
        let text = rest.dropFirst().prefix { $0 != mark }
        parts.append(Part(key: key, text: String(decoding: text, as: UTF8.self), isQuoted: true))
        rest = rest.dropFirst(text.count + 2)
      } else {
        let text = rest.prefix { $0 > 0x20 }
        if !text.isEmpty {
          parts.append(Part(key: key, text: String(decoding: text, as: UTF8.self), isQuoted: false))
        }
        rest = rest.dropFirst(text.count)
      }
      rest = rest.drop { $0 <= 0x20 }
    }
    return parts
  }
}
