import Model
import Testing

@testable import Reading

/// What of a saved page's markup comes through: links, stress and code; and nothing that could do harm.
struct SavedMarkupTests {
  private static let sentence = """
    The office said on Monday that the ferry would run again in spring, and that it was glad of it.
    """

  /// The HTML of the last block of a page whose article ends with some markup.
  private func html(_ markup: String, at address: String = "https://wire.example/news/ferry?id=1")
    throws
    -> String
  {
    let page = """
      <html><head><link rel="canonical" href="\(address)"></head><body><article><h1>Ferry</h1>
      <p>\(Self.sentence)</p><p>\(Self.sentence)</p>\(markup)</article></body></html>
      """
    let file = SourceFile(path: "Content/dam/articles/2026-03-02-agency-dam.html", text: page)
    var diagnostics: [Diagnostic] = []
    let site = SiteConfiguration(title: "Site", timezone: "UTC", outlets: ["agency": "Agency"])
    let read = try #require(SavedPageReader.read(file, on: site, &diagnostics))
    let block = try #require(read.article.blocks.last { $0.kind == .paragraph })
    #expect(Citation(source: 1, file: read.article.source, range: block.range).proves(block))
    return block.html.map { String(decoding: $0, as: UTF8.self) } ?? "text: \(block.text)"
  }

  @Test(arguments: [
    (
      "The <em>old</em> ferry runs <b>at <i>noon</i></b> now, said the mayor.",
      "The <em>old</em> ferry runs <strong>at</strong> <strong><em>noon</em></strong> now, said the mayor."
    ),
    (
      "Type <code>a &lt; b &amp;&amp; c</code> to see the boats of the day.",
      "Type <code>a &lt; b &amp;&amp; c</code> to see the boats of the day."
    ),
    (
      "Read the <a href='https://a.example/x?y=1&amp;z=2'>whole <em>report</em></a> of the council.",
      "Read the <a href=\"https://a.example/x?y=1&amp;z=2\">whole "
        + "<em>report</em></a> of the council."
    ),
    (
      "A word of <span style='color:red' onclick='a()'>red</span> and <u>under</u> the ferry's <b></b>line.",
      ""
    ),
  ])
  func keepsLinksAndStress(markup: String, html: String) throws {
    let read = try self.html("<p>\(markup)</p>")
    #expect(
      read == (html.isEmpty ? "text: A word of red and under the ferry's line." : "<p>\(html)</p>"))
  }

  @Test func keepsListsAndQuotations() throws {
    let words = "The ferry leaves at noon from the old pier, said the mayor."
    #expect(try html("<ul><li>\(words)</li></ul>") == "<ul><li>\(words)</li></ul>")
    #expect(
      try html("<blockquote><p>\(words)</p></blockquote>")
        == "<blockquote><p>\(words)</p></blockquote>")
    #expect(try html("<p>\(words)</p>") == "text: \(words)")
  }

  @Test(arguments: [
    ("https://a.example/b", "https://a.example/b"), ("//a.example/b", "https://a.example/b"),
    ("/boats", "https://wire.example/boats"), ("boats", "https://wire.example/news/boats"),
    ("../boats", "https://wire.example/news/../boats"),
    ("mailto:a@b.example", "mailto:a@b.example"),
    ("tel:+43-1", "tel:+43-1"), ("\n https://a.example/b c \t", "https://a.example/b%20c"),
    ("javascript:a()", nil), ("java\tscript:a()", nil), (" JavaScript:a()", nil),
    ("&#106;avascript:a()", nil),
    ("data:text/html,a", nil), ("vbscript:a", nil), ("file:///etc/passwd", nil), ("blob:a", nil),
    ("#top", nil),
    ("\\\\a.example", nil), ("https://a.example/&quot; onclick=a() x=&quot;", nil),
    ("?page=2", nil), ("", nil),
    ("https://a.example/<b>", nil),
  ])
  func keepsAddressesThatLeadSomewhere(written: String, address: String?) throws {
    let markup = "<p>The ferry runs <a href=\"\(written)\">again</a>, the mayor said on Monday.</p>"
    let link = address.map {
      "<p>The ferry runs <a href=\"\($0)\">again</a>, the mayor said on Monday.</p>"
    }
    let bare = "text: The ferry runs again, the mayor said on Monday."
    let read = try html(markup)
    #expect(read == link ?? bare || address == nil && read == "<p>\(bare.dropFirst(6))</p>")
  }

  @Test func knowsNoWayFromAPageWithoutAnAddress() throws {
    let markup = "<p>The ferry runs <a href='/boats'>again</a>, the mayor said on Monday.</p>"
    #expect(try html(markup, at: "") == "<p>The ferry runs again, the mayor said on Monday.</p>")
  }
}
