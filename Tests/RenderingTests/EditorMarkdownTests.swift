import Markdown
import Model
import Testing

@testable import Rendering

@Suite struct EditorMarkdownTests {
  private static func html(_ text: String, allowsHTML: Bool = false, headingsFrom: Int = 2)
    -> (html: String?, diagnostics: [String])
  {
    var site = SampleStory.site
    site.allowsHTML = allowsHTML
    var markdown = EditorMarkdown(at: PagePlace(folder: "crane"), on: site)
    let rendered = markdown.html(
      SampleStory.markdown("Content/about.md", text), headingsFrom: headingsFrom,
      footnotePrefix: "x")
    return (
      rendered.map { String(decoding: $0.html, as: UTF8.self) }, markdown.diagnostics.map(\.text)
    )
  }

  @Test func linksFromTheSitesRoot() {
    #expect(
      Self.html("[a](/about/) [b](/about#c) [d](#e) ![f](/assets/g.png)").html
        == """
        <p><a href="../about/index.html">a</a> <a href="../about/index.html#c">b</a> \
        <a href="#e">d</a> <img src="../assets/g.png" alt="f" decoding="async" /></p>

        """)
  }

  @Test(arguments: [
    ("# A\n## B", 2, "<h2>A</h2>\n<h3>B</h3>\n"),
    ("## A\n### B", 2, "<h2>A</h2>\n<h3>B</h3>\n"),
    ("## A", 3, "<h3>A</h3>\n"),
    ("A\n=", 3, "<h3>A</h3>\n"),
  ])
  func sinksHeadingsBelowThePagesOwn(text: String, level: Int, html: String) {
    #expect(Self.html(text, headingsFrom: level).html == html)
  }

  @Test func reportsWhatItLeavesOutAtTheEditorsLine() {
    let (html, diagnostics) = Self.html("Fine.\n\nA <b>bold</b> [run](javascript:alert) word.")
    #expect(html == "<p>Fine.</p>\n<p>A bold run word.</p>\n")
    #expect(
      diagnostics == [
        """
        Content/about.md:6:3: warning: HTML '<b>' is left out; write it as Markdown or allow HTML \
        in site.yml [dropped-html]
        """,
        """
        Content/about.md:6:10: warning: HTML '</b>' is left out; write it as Markdown or allow \
        HTML in site.yml [dropped-html]
        """,
        """
        Content/about.md:6:15: warning: address 'javascript:alert' is left out; links may use \
        http, https, mailto and tel [refused-address]
        """,
      ])
  }

  @Test func letsHTMLPassWhereTheSiteAllowsIt() {
    let (html, diagnostics) = Self.html("A <b>bold</b> word.", allowsHTML: true)
    #expect(html == "<p>A <b>bold</b> word.</p>\n")
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: ["", " \n\n", "<!-- nothing to see -->"])
  func hasNoHTMLWhereThereIsNothingToShow(text: String) {
    #expect(Self.html(text).html == nil)
  }

  @Test func refusesWhatWouldBlockTheMarkdownLibrary() {
    let (html, diagnostics) = Self.html("Fine.\n\n" + String(repeating: ">", count: 500) + " a")
    #expect(html == nil)
    #expect(diagnostics.map { $0.hasPrefix("Content/about.md:6:1: error: ") } == [true])
    #expect(diagnostics.allSatisfy { $0.hasSuffix(" [markdown-limit]") })
  }
}
