import Foundation
import Model
import Reading
import TestSupport
import Testing

@testable import Pipeline

/// Saved pages of strangers: whatever their markup is, it is read without a fall, what is read proves itself,
/// and none of it reaches the site but words and safe links.
@Suite struct HostilePagesTests {
  /// Broken and wicked markup of our own, short enough for every run.
  private static let markup = [
    "<a>1<b>2</a>3</b>", "<table><a>1<td>2</td>3</table>", "<p><table></p>", "<b><i></b></i>",
    "<select><b><option><select><option></b></select>", "<frameset><frame></frameset>", "<!--><p>",
    "<svg><foreignObject><p>1</svg>2", "<math><mi><p>1</mi></math>", "<svg><![CDATA[<p>1]]></svg>",
    "<xmp><script>alert(1)</script></xmp>", "<plaintext></plaintext><p>",
    "<noscript><p title='</noscript>'>",
    "<template><p>1</template>", "<ruby>1<rt>2<rp>)</ruby>", "<isindex><keygen><image>",
    "</p></br></x>",
    "<p onclick=alert(1)>1</p><img src=x onerror=alert(1)>", "<script>alert(1)</script>",
    "<a href='javascript:alert(1)'>1</a>", "<a href='java\tscript:alert(1)'>1</a>",
    "<a href=' JAVASCRIPT:alert(1)'>1</a>", "<a href='&#106;avascript:alert(1)'>1</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>1</a>", "<a href='vbscript:1'>1</a>",
    "<a href='https://a.example/\"onmouseover=alert(1) x='>1</a>", "<a href='//a.example/'>1</a>",
    "<a href='\\\\a.example'>1</a>", "<a href='x:y'>1</a>", "<a href='file:///etc/passwd'>1</a>",
    "<em><a href='https://a.example/'><b>1</em></b>2</a>",
    "<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>",
    "<base href='javascript:/'><a href='alert(1)'>1</a>", "<q>&quot;&gt;&lt;img src=x&gt;</q>",
    "<blockquote onload=alert(1)>&#60;b&#62;1</blockquote>",
    "<li style='background:url(javascript:1)'>1",
  ]

  private static let sentence = """
    said on Monday that the ferry would run again in spring, and that everybody was glad of it at last.
    """

  /// A page whose article has the markup amid its sentences.
  private static func page(_ markup: String, _ number: Int) -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8"><title>Ferry \(number) runs</title>
    <link rel="canonical" href="https://wire.example/\(number)/"></head><body><article>
    <h1>Ferry \(number) runs</h1><p>Office \(number)a \(sentence)</p><p>Office \(number)b \(sentence)</p>
    \(markup)
    <p>Office \(number)c \(sentence)</p></article></body></html>
    """
  }

  private static func file(_ text: String, _ number: Int) -> SourceFile {
    SourceFile(path: "Content/s\(number / 40)/articles/2026-03-02-wire-\(number).html", text: text)
  }

  /// What becomes of the pages that have an article, in one build.
  private static func check(_ markup: [String]) async throws {
    var content = [
      SourceFile(
        path: "Content/site.yml", text: "title: T\ntimezone: UTC\noutlets:\n  wire: Wire\n")
    ]
    for (number, markup) in markup.enumerated() {
      var said: [Diagnostic] = []
      // By itself it need not be an article; it must only be read.
      _ = ContentReader.savedPage(file(markup, number), on: nil, &said)
      let file = file(page(markup, number), number)
      guard let article = ContentReader.savedPage(file, on: nil, &said) else {
        #expect(["no-article", "unreadable-page"].contains(said.last?.identifier), "\(markup)")
        continue
      }
      for block in article.blocks {
        #expect(
          Citation(source: 1, file: article.source, range: block.range).proves(block),
          "'\(block.text)' of \(markup)")
      }
      content.append(file)
      if number % 40 == 0 || content.count == 2 {
        content.append(
          SourceFile(
            path: "Content/s\(number / 40)/index.md", text: "---\ntitle: S\(number)\n---\n"))
      }
    }
    try await build(content)
  }

  private static func build(_ content: [SourceFile]) async throws {
    let stories = Set(
      content.filter(\.isPage).map { $0.path.prefix { $0 != "." }.split(separator: "/")[1] })
    let known = Set(
      content.filter { $0.path.hasSuffix("index.md") }.map { $0.path.split(separator: "/")[1] })
    let missing = stories.subtracting(known).sorted().map {
      SourceFile(path: "Content/\($0)/index.md", text: "---\ntitle: \($0)\n---\n")
    }
    let site = SiteFiles(content: content + missing, templates: [])
    let outcome = try await SiteBuild(source: site, press: MemoryPress(), jobs: 1).run()
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.text))")
    let pages = outcome.sheets.filter { $0.path.hasSuffix("/index.html") }
    #expect(pages.count > stories.count)
    for page in pages {
      let audit = MarkupAudit(page.bytes)
      #expect(audit.findings == [], "\(page.path)")
      #expect(audit.scripts <= 3, "\(page.path)")
    }
  }

  @Test func letsNothingThroughButWordsAndSafeLinks() async throws {
    try await Self.check(Self.markup)
  }

  /// The inputs of html5lib's tests, and the attacks on cleaners that others have collected.
  @Test(
    .enabled(if: Repository.hasShared("bad-input/dev"), "the shared inputs are not here"),
    arguments: ["html5lib_inputs", "xss_own", "xss_third_party"])
  func letsNothingThroughOfOthersEither(name: String) async throws {
    let rows = try String(
      contentsOf: Repository.shared.appending(path: "bad-input/dev/\(name).jsonl"), encoding: .utf8)
    let markup = try rows.split(separator: "\n").compactMap { row in
      let fields = try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any]
      return fields?["ctx"] as? String == "html" ? fields?["in"] as? String : nil
    }
    #expect(!markup.isEmpty)
    try await Self.check(markup)
  }
}

/// What a browser would take as markup in a finished page, held against what a page may have.
private struct MarkupAudit {
  /// What no page may have.
  private(set) var findings: [String] = []
  /// How many scripts it has.
  private(set) var scripts = 0

  private static let forbidden = Set(
    """
    iframe frame frameset object embed applet base template xmp plaintext noembed noframes math foreignobject \
    style img image video audio source
    """.split(separator: " ").map { String($0) })
  private static let addresses = Set(
    ["href", "src", "action", "formaction", "data", "poster", "srcdoc", "xlink:href", "background"])

  init(_ bytes: [UInt8]) {
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < bytes.count, bytes[index] | 0x20 >= 0x61, bytes[index] | 0x20 <= 0x7A else {
        continue
      }
      let end = Self.tagEnd(bytes, from: index)
      judge(String(decoding: bytes[index..<end], as: UTF8.self))
      index = end
    }
  }

  /// Where a tag ends: at the first bracket outside of quotation marks.
  private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return bytes.count
  }

  private mutating func judge(_ tag: String) {
    let name = tag.prefix { !$0.isWhitespace && $0 != "/" && $0 != ">" }.lowercased()
    if name == "script" { scripts += 1 }
    if Self.forbidden.contains(name) { findings.append("<\(name)>") }
    for match in tag.matches(of: /\s([^\s=\/>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/) {
      let attribute = match.1.lowercased()
      let value = (match.2.map(String.init) ?? "").replacing("\"", with: "")
        .replacing("&amp;", with: "&").replacing("&colon;", with: ":")
      if attribute.hasPrefix("on") { findings.append("\(attribute) in <\(tag)>") }
      guard Self.addresses.contains(attribute) else { continue }
      let scheme = value.lowercased().firstMatch(of: /^[\s\u{0}-\u{20}]*([a-z][a-z0-9+.\-]*):/)?.1
      if let scheme, !["http", "https", "mailto", "tel"].contains(scheme) {
        findings.append("\(attribute)=\(value)")
      }
    }
  }
}
