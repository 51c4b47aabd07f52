import Markdown
import Model
import Templating

@testable import Reading

extension FuzzTarget {
  /// An editor's Markdown: what the guard lets through is rendered without a tag or address that
  /// does harm, and taken apart into blocks within the file.
  static let markdown = FuzzTarget(name: "markdown") { bytes in
    var said: [Diagnostic] = []
    let file = SourceFile(path: "Content/about.md", bytes: bytes)
    guard EncodingCheck.passes(file, &said), MarkdownGuard.check(bytes).isEmpty else { return }
    let page = MarkdownRenderer().render(bytes).html
    for tag in ["<script", "<iframe", "<svg", "<style", "<object", "<form", "<base", "<meta"] {
      require(!contains(page, tag), "\(tag) came through")
    }
    for address in ["=\"javascript:", "=\"vbscript:", "=\"data:text", "=\"file:", "=\"blob:"] {
      require(!contains(page, address), "\(address) came through")
    }
    for block in MarkdownDocument(bytes).blocks {
      require(block.range.upperBound <= bytes.count, "a block is outside of its file")
    }
  }

  /// A page and a template that it includes, and values of all kinds.
  static let template = FuzzTarget(name: "template") { bytes in
    let files = zip(["page", "part"], bytes.split(separator: 0, maxSplits: 1)).map {
      TemplateFile(name: $0, path: "Templates/\($0).mustache", bytes: Array($1))
    }
    let library = TemplateLibrary.load(files).library
    var page: [UInt8] = []
    do throws(TemplateError) {
      try library.render("page", with: values, into: &page)
    } catch {
      require(page.isEmpty, "a page that failed left something behind")
    }
  }

  private static let values: TemplateObject = [
    "title": "A <b>title</b>", "url": "javascript:alert(1)", "count": 3, "isNew": true,
    "nothing": nil, "list": ["one", "two"], "object": ["title": "within", "list": []],
  ]

  /// An address: what is allowed has no scheme, or one of four, as a browser reads it.
  static let urlPolicy = FuzzTarget(name: "url-policy") { bytes in
    var written: [UInt8] = []
    Escaping.url(bytes, into: &written)
    require(!written.contains { "<>\"'`".utf8.contains($0) }, "an address breaks out")
    let policy = MarkdownURLPolicy()
    let verdicts = [policy.verdict(on: bytes, for: .link), policy.verdict(on: bytes, for: .image)]
    require(verdicts.count == 2, "no verdict")
    guard let scheme = scheme(of: bytes) else { return }
    require(
      URLPolicy.allows(bytes) == URLPolicy.schemes.contains(scheme), "'\(scheme)' is misjudged")
  }

  /// The scheme of an address, found in another way than the policy does.
  private static func scheme(of bytes: [UInt8]) -> String? {
    let visible = bytes.drop { $0 <= 0x20 }.filter { ![0x09, 0x0A, 0x0D].contains($0) }
    let word = visible.prefix { $0 != UInt8(ascii: ":") }
    guard word.count < visible.count, let first = word.first, isLetter(first),
      word.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) })
    else { return nil }
    return String(decoding: word, as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Words in every place of a page: nothing that begins a tag or ends a value is left of them.
  static let escaper = FuzzTarget(name: "escaper") { bytes in
    var (text, attribute, xml, json): ([UInt8], [UInt8], [UInt8], [UInt8]) = ([], [], [], [])
    Escaping.text(bytes, into: &text)
    Escaping.attribute(bytes, into: &attribute)
    Escaping.xml(bytes, into: &xml)
    Escaping.json(bytes, into: &json)
    for part in [text, attribute, xml] {
      require(!part.contains { "<>\"'".utf8.contains($0) || $0 == 0 }, "a mark is left")
    }
    require(!attribute.contains(UInt8(ascii: "`")), "a backtick is left")
    require(!xml.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }, "XML forbids this")
    require(!json.contains { $0 < 0x20 || "<>&".utf8.contains($0) }, "JSON in a script is open")
  }

  /// A title: its slug has only letters, digits and single hyphens, and is its own slug.
  static let slug = FuzzTarget(name: "slug") { bytes in
    let slug = Slug(String(decoding: bytes, as: UTF8.self)).text
    require(!slug.isEmpty && slug.utf8.count <= 80, "'\(slug)' is too short or too long")
    require(slug.utf8.allSatisfy { isSlugByte($0) }, "'\(slug)' holds something else")
    require(Slug.isValid(slug), "'\(slug)' is not its own slug")
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  private static func contains(_ page: [UInt8], _ words: String) -> Bool {
    let words = Array(words.utf8)
    var start = 0
    while let found = page[start...].firstIndex(of: words[0]) {
      if page[found...].starts(with: words) { return true }
      start = found + 1
    }
    return false
  }
}
