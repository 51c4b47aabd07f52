import Markdown
import Testing

struct AddressEditTests {
  private let site = MarkdownRenderer()

  @Test(arguments: [
    ("[site](/about/)", "<a href=\"/about/\">site</a>"),
    ("[a *b*](javascript:x)", "a <em>b</em>"),
    ("[a](java&#115;cript:x)", "a"),
    ("[a][r] b\n\n[r]: vbscript:x", "a b"),
    ("<view-source:x>", "view-source:x"),
    ("**[a](blob:x)** ~~[b](blob:y)~~", "<strong>a</strong> <del>b</del>"),
    ("![a *b*](javascript:x)", "a b"),
    ("![dam](dam.png)", "<img src=\"dam.png\" alt=\"dam\" />"),
    ("![a [b](javascript:x)](dam.png)", "<img src=\"dam.png\" alt=\"a b\" />"),
    (
      "![the dam](https://a.example/d.png \"Dam\")",
      "<a href=\"https://a.example/d.png\" title=\"Dam\">the dam</a>"
    ),
    ("![](//a.example/d.png)", "<a href=\"//a.example/d.png\">//a.example/d.png</a>"),
    ("[![dam](//a.example/d.png)](/dam/)", "<a href=\"/dam/\">dam</a>"),
    ("[![dam](//a.example/d.png)](blob:x)", "dam"),
    ("a@b.example", "<a href=\"mailto:a@b.example\">a@b.example</a>"),
    ("`[a](javascript:x)`", "<code>[a](javascript:x)</code>"),
  ])
  func writesWhatMayPass(markdown: String, html: String) {
    #expect(site.html(markdown) == "<p>\(html)</p>\n")
  }

  @Test func rewritesInTables() {
    let table = "| [a](blob:x) | ![b](//c.example/d.png) |\n| - | - |\n"
    #expect(
      site.html(table) == """
        <table>
        <thead>
        <tr>
        <th>a</th>
        <th><a href="//c.example/d.png">b</a></th>
        </tr>
        </thead>
        </table>

        """)
  }

  @Test func showsForeignImagesWhenAllowed() {
    let options = MarkdownOptions(addresses: MarkdownURLPolicy(foreignImages: .allow))
    let html = MarkdownRenderer(options).html("![dam](https://a.example/d.png)")
    #expect(html == "<p><img src=\"https://a.example/d.png\" alt=\"dam\" /></p>\n")
  }

  @Test(arguments: [
    ("see [a](javascript:x)", "refusedAddress javascript:x at 4"),
    ("line\n  and [a](blob:x)", "refusedAddress blob:x at 11"),
    ("`a\nb` [a](blob:x)", "refusedAddress blob:x at 6"),
    ("> quote\n> [a](blob:x)", "refusedAddress blob:x at 10"),
    ("lead\n\n- item ![a](blob:x)", "refusedAddress blob:x at 13"),
    ("[r]: blob:x\n\ntext [a][r]", "refusedAddress blob:x at 18"),
    ("[r]: blob:x\ntext [a][r]", "refusedAddress blob:x at 17"),
    ("one\n| a | [b](blob:x) |\n| - | - |", "refusedAddress blob:x at 10"),
    ("see xmpp:a@b.example", "refusedAddress xmpp:a@b.example at 4"),
    ("![dam](https://a.example/d)", "foreignImage https://a.example/d at 0"),
  ])
  func reportsWhatDoesNotPass(markdown: String, finding: String) {
    #expect(site.findings(markdown) == [finding])
  }

  @Test func reportsFromTheStartOfTheFile() {
    let file = Array("title: x\n---\nsee [a](blob:x)".utf8)
    let findings = site.render(file, in: 13..<file.count).findings
    #expect(findings == [MarkdownFinding(.refusedAddress, "blob:x", at: 17)])
  }

  @Test func resolvesAddressesWithinTheSite() {
    let options = MarkdownOptions(resolve: { $0 == "gone.md" ? nil : "../../" + $0 })
    let renderer = MarkdownRenderer(options)
    let text = "[a](b.md) [c](#d) [e](https://f.example) ![g](h.png) [i](gone.md)"
    #expect(
      renderer.html(text)
        == "<p><a href=\"../../b.md\">a</a> <a href=\"#d\">c</a> <a href=\"https://f.example\">e</a> "
        + "<img src=\"../../h.png\" alt=\"g\" /> i</p>\n")
    #expect(renderer.findings(text) == ["unresolvedAddress gone.md at 53"])
  }

  @Test func leavesAddressesToTheLibraryWithoutAPolicy() {
    let html = MarkdownRenderer(.command()).html("[a](javascript:x) [b](blob:x)")
    #expect(html == "<p><a href=\"\">a</a> <a href=\"blob:x\">b</a></p>\n")
  }
}
