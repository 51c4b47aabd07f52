import Markdown
import Testing

struct HeadingTests {
  private static func slug(_ words: String) -> String {
    String(decoding: words.utf8.map { $0 == 0x20 ? 0x2D : $0 | 0x20 }, as: UTF8.self)
  }

  private let renderer = MarkdownRenderer(MarkdownOptions(identify: Self.slug))

  @Test(arguments: [
    ("## The Dam", "<h2 id=\"the-dam\">The Dam</h2>\n"),
    ("The *Dam*\n===", "<h1 id=\"the-dam\">The <em>Dam</em></h1>\n"),
    ("# [The](/x) `Dam`", "<h1 id=\"the-dam\"><a href=\"/x\">The</a> <code>Dam</code></h1>\n"),
    ("#", "<h1 id=\"section\"></h1>\n"),
    ("`<h1>`", "<p><code>&lt;h1&gt;</code></p>\n"),
    ("> # A", "<blockquote>\n<h1 id=\"a\">A</h1>\n</blockquote>\n"),
    ("# Constructor", "<h1 id=\"constructor-2\">Constructor</h1>\n"),
    ("# \"", "<h1 id=\"&quot;\">&quot;</h1>\n"),
  ])
  func namesHeadingsAfterTheirWords(markdown: String, html: String) {
    let quoting = MarkdownRenderer(
      MarkdownOptions(identify: { $0 == "\"" ? $0 : Self.slug($0) }))
    #expect(quoting.html(markdown) == html)
  }

  @Test func numbersRepeatedNames() {
    let html = renderer.html("# Dam\n# Dam\n# Dam 2\n# Dam\n")
    #expect(
      html == """
        <h1 id="dam">Dam</h1>
        <h1 id="dam-2">Dam</h1>
        <h1 id="dam-2-2">Dam 2</h1>
        <h1 id="dam-3">Dam</h1>

        """)
  }

  @Test(arguments: [
    (1, "<h2>a</h2>\n<h6>b</h6>\n"), (9, "<h6>a</h6>\n<h6>b</h6>\n"),
    (0, "<h1>a</h1>\n<h5>b</h5>\n"),
  ])
  func shiftsLevels(shift: Int, html: String) {
    #expect(MarkdownRenderer(MarkdownOptions(headingShift: shift)).html("# a\n##### b") == html)
  }

  @Test func writesNoNamesUnlessAsked() {
    #expect(MarkdownRenderer().html("# a") == "<h1>a</h1>\n")
  }

  @Test func listsHeadingsForTheOutline() {
    let document = MarkdownDocument(
      "# Dam\n\n> ## Quoted\n\n## Dam\n", options: MarkdownOptions(identify: Self.slug))
    #expect(document.headings.map(\.kind) == [.heading(level: 1), .heading(level: 2)])
    #expect(document.headings.map(\.text) == ["Dam", "Dam"])
    #expect(document.headings.map(\.identifier) == ["dam", "dam-2"])
    #expect(document.blocks.map(\.identifier) == ["dam", nil, "dam-2"])
  }
}
