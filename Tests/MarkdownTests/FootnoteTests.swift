import Markdown
import Testing

struct FootnoteTests {
  private let text = """
    One[^a], two[^b c], three[^a].

    [^a]: First *note*.
    [^unused]: Nobody asks.
    [^b c]: is no label
    """

  @Test func setsDocumentsApart() {
    let renderer = MarkdownRenderer(MarkdownOptions(footnotePrefix: "dam 1"))
    let text = """
      One[^a], again[^a]. `<li id="fn-a">` [to](#fn-a) [back](#fnref-a "x") id="fn-a"

      [^a]: Note.
      """
    #expect(
      renderer.html(text) == """
        <p>One<sup class="footnote-ref"><a href="#fn-dam-1-a" id="fnref-dam-1-a" \
        data-footnote-ref>1</a></sup>, again<sup class="footnote-ref"><a href="#fn-dam-1-a" \
        id="fnref-dam-1-a-2" data-footnote-ref>1</a></sup>. \
        <code>&lt;li id=&quot;fn-a&quot;&gt;</code> <a href="#fn-a">to</a> \
        <a href="#fnref-a" title="x">back</a> id=&quot;fn-a&quot;</p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-dam-1-a">
        <p>Note. <a href="#fnref-dam-1-a" class="footnote-backref" data-footnote-backref \
        aria-label="Back to content">↩</a> <a href="#fnref-dam-1-a-2" class="footnote-backref" \
        data-footnote-backref aria-label="Back to content">↩<sup class="footnote-ref">2</sup></a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test(arguments: ["[^a]: - list", "[^a]: > quote", "[^a]:\n        code", "[^a]: <b>x</b>"])
  func prefixesEveryName(note: String) {
    let html = MarkdownRenderer(MarkdownOptions(footnotePrefix: "dam")).html("One[^a]\n\n\(note)\n")
    #expect(html.contains("id=\"fn-dam-a\"") && html.contains("href=\"#fn-dam-a\""))
    #expect(html.contains("id=\"fnref-dam-a\"") && html.contains("href=\"#fnref-dam-a\""))
    #expect(!html.contains("fn-a") && !html.contains("fnref-a"))
  }

  @Test func gathersTheNotesOfSeveralBlocks() {
    let document = MarkdownDocument("A[^x] b[^y]\n\n[^y]: two\n[^x]: one\n")
    #expect(document.blocks.map(\.kind) == [.paragraph, .footnote, .footnote])
    #expect(document.blocks.map(\.text) == ["A b", "one", "two"])
    let section = String(
      decoding: MarkdownBlock.footnoteSection(document.blocks), as: UTF8.self)
    #expect(
      section.hasPrefix("<section class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-x\">"))
    #expect(section.hasSuffix("</li>\n</ol>\n</section>\n"))
    #expect(MarkdownBlock.footnoteSection([]) == [])
  }
}
