import Markdown
import Testing

struct RawHTMLEditTests {
  private let text = "a <b>c</b>\n\n<div>\nd\n</div>\n\ne\n"

  @Test func dropsIt() {
    #expect(MarkdownRenderer().html(text) == "<p>a c</p>\n<p>e</p>\n")
  }

  @Test func leavesAComment() {
    let renderer = MarkdownRenderer(MarkdownOptions(rawHTML: .commented))
    let gap = "<!-- raw HTML omitted -->"
    #expect(renderer.html(text) == "<p>a \(gap)c\(gap)</p>\n\(gap)\n<p>e</p>\n")
  }

  @Test func keepsItForEditors() {
    let renderer = MarkdownRenderer(MarkdownOptions(rawHTML: .kept))
    #expect(renderer.html(text) == "<p>a <b>c</b></p>\n<div>\nd\n</div>\n<p>e</p>\n")
    #expect(renderer.findings(text) == [])
  }

  @Test func filtersSomeTagsEvenForEditors() {
    let renderer = MarkdownRenderer(MarkdownOptions(rawHTML: .kept))
    #expect(renderer.html("a <script>b</script>") == "<p>a &lt;script>b&lt;/script></p>\n")
  }

  @Test func keepsRefusedAddressesOutForEditorsToo() {
    let renderer = MarkdownRenderer(MarkdownOptions(rawHTML: .kept))
    #expect(renderer.html("[a](javascript:x)") == "<p>a</p>\n")
  }

  @Test(arguments: [
    ("a <b>c</b>", ["droppedHTML <b> at 2", "droppedHTML </b> at 6"]),
    ("a\n   <b>\n", ["droppedHTML <b> at 5"]),
    ("`<b>` <b>", ["droppedHTML <b> at 6"]),
    ("> a\n>  <b>\nc <i>", ["droppedHTML <b> at 7", "droppedHTML <i> at 13"]),
    ("- a\n  - b\n\n    c <b>", ["droppedHTML <b> at 17"]),
    ("[r]: /x\na <b>", ["droppedHTML <b> at 10"]),
    (
      "one\n| <b> | c |\n| - | - |\n| d | <i> |", ["droppedHTML <b> at 6", "droppedHTML <i> at 32"]
    ),
    ("<!-- a\nb -->\n\nc", ["droppedHTML <!-- a\nb --> at 0"]),
    ("a\r\n<a\r\nhref='x'>", ["droppedHTML <a\nhref='x'> at 3"]),
    ("a[^n]\n\n[^n]: b <b>", ["droppedHTML <b> at 15"]),
    ("# a <b>\n", ["droppedHTML <b> at 4"]),
    ("![a <b>](c.png)", ["droppedHTML <b> at 4"]),
  ])
  func reportsEachPiece(markdown: String, findings: [String]) {
    #expect(MarkdownRenderer().findings(markdown) == findings)
    #expect(MarkdownRenderer(.command()).findings(markdown) == findings)
  }

  @Test func doesNotTakeTheEditorsTagsForItsOwn() {
    let options = MarkdownOptions(
      rawHTML: .kept, identify: { $0.lowercased() }, footnotePrefix: "dam")
    let text = """
      <h2>raw</h2>

      # Own <h3>

      - <h2>raw</h2>

      | <h2> |
      | --- |

      a <li id="fn-1"> ![<h2>](b.png)
      """
    #expect(
      MarkdownRenderer(options).html(text)
        == """
        <h2>raw</h2>
        <h1 id="own ">Own <h3></h1>
        <ul>
        <li>
        <h2>raw</h2>
        </li>
        </ul>
        <table>
        <thead>
        <tr>
        <th><h2></th>
        </tr>
        </thead>
        </table>
        <p>a <li id="fn-1"> <img src="b.png" alt="&lt;h2&gt;" /></p>

        """.replacing("own ", with: "own"))
  }
}
