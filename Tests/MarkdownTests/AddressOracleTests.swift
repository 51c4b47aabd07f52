import Foundation
import Markdown
import TestSupport
import Testing

/// The site's Markdown is that of the cmark-gfm command, without raw HTML and by the rules for addresses.
@Suite(
  .enabled(
    if: SpecExamples.areInstalled,
    "needs Debian's package cmark-gfm: its command and its specification"))
struct AddressOracleTests {
  /// Addresses of our own: what may pass, what must not, and what tries to look like the former.
  private static let addresses = [
    "", "#lead", "notes/water.md", "/about/", "?a=b:c", "./a:b", "12:30", "ä:b", ":b", "http",
    "https://agency.example/a b?c=d&e#f", "HTTP://agency.example/", "//agency.example/dam.png",
    "/\\agency.example", "\\\\agency.example", "mailto:desk@agency.example", "tel:+43-1-234",
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "&#1;javascript:alert(1)",
    "java&#9;script:alert(1)", "java&Tab;script:alert(1)", "java&#10;script:alert(1)",
    "javascript&colon;alert(1)", "javascript&#x3A;alert(1)", "java\\script:alert(1)",
    "&#106;avascript:alert(1)", "javascript\\:alert(1)", "vbscript:x", "file:///etc/passwd",
    "data:text/html,x", "data:image/png;base64,iVBO", "DATA:image/GIF,x", "data:image/png",
    "data:image/pngx,x", "data:image/svg+xml,<svg/>", " data:image/webp;x",
    "blob:https://a.example/1",
    "view-source:https://a.example/", "feed:https://a.example/", "intent://scan/#Intent;end",
    "made-up+scheme.1:x", "https&#58;//a.example/", "ht&#9;tps://a.example/", "https:a.example",
    "&quot; onmouseover=alert(1) x=&quot;", "&lt;script&gt;", "a\u{301}:b", "x\u{202E}:b",
  ]

  @Test func equalsTheCommandByTheRulesOnEveryExample() throws {
    try Self.check(SpecExamples.load())
  }

  @Test func equalsTheCommandByTheRulesForEveryAddress() throws {
    try Self.check(Self.addresses.flatMap(Self.documents))
  }

  @Test(.enabled(if: Repository.hasShared("bad-input/dev"), "the shared inputs are not here"))
  func equalsTheCommandByTheRulesForOthersToo() throws {
    let names = ["xss_own", "xss_third_party", "blns", "traversal_paths"]
    // The guard refuses files with a NUL.
    let rows = try names.flatMap(Self.rows).filter { !$0.words.contains("\0") }
    #expect(rows.count > 500)
    try Self.check(
      rows.flatMap { row in
        (row.isAddress ? Self.documents(row.words) : []) + [row.words]
      })
  }

  /// The rows of one shared file: their words, and whether these are an address.
  private static func rows(of name: String) throws -> [(words: String, isAddress: Bool)] {
    try String(
      contentsOf: Repository.shared.appending(path: "bad-input/dev/\(name).jsonl"),
      encoding: .utf8
    ).split(separator: "\n").compactMap { row in
      // One naughty string is half a character.
      let fields = try? JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any]
      guard let words = fields?["in"] as? String else { return nil }
      let isAddress = fields?["ctx"] as? String == "url" && !words.contains("\n")
      return (words, isAddress)
    }
  }

  /// The ways in which Markdown writes an address.
  private static func documents(_ address: String) -> [String] {
    [
      "a [b](<\(address)> \"t\") c\n", "a ![b *c*](<\(address)> 't') d\n", "![](<\(address)>)\n",
      "a [b]\n\n[b]: <\(address)>\n", "[a ![b](<\(address)>) c](<\(address)>)\n",
      "![a [b](<\(address)>) c](<\(address)>)\n", "<\(address)>\n", "see \(address) there\n",
      "| a |\n| - |\n| [b](<\(address)>) |\n", "[^1] b\n\n[^1]: [c](<\(address)>)\n",
    ]
  }

  private static func check(_ documents: [String]) throws {
    let pages = try SpecExamples.commandOutput(for: documents, .safe)
    let trees = try SpecExamples.commandOutput(for: documents, .tree)
    let renderer = MarkdownRenderer()
    var unequal = 0
    for ((document, page), tree) in zip(zip(documents, pages), trees) {
      let expected = withoutRawHTML(AddressOracle.page(of: page, tree: tree))
      let html = withoutRawHTML(renderer.html(document))
      if html == expected { continue }
      unequal += 1
      #expect(html == expected, "\(document)")
    }
    #expect(unequal == 0, "of \(documents.count)")
  }

  /// Where raw HTML stood the command writes a comment, and the site nothing.
  private static func withoutRawHTML(_ html: String) -> String {
    html.replacing("<!-- raw HTML omitted -->", with: "").replacing(/\n\n+/, with: "\n")
      .replacing(/^\n/, with: "").replacing("<li>\n</li>", with: "<li></li>")
  }
}
