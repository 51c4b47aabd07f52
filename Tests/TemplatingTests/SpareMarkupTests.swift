import Testing

@testable import Templating

/// Pages without the end tags and quotation marks that a browser does without.
@Suite struct SpareMarkupTests {
  @Test(arguments: [
    ("<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "<ul><li>a<li>b</ul>"),
    ("<ul>{{#x}}<li>{{.}}</li>{{/x}}</ul>", "<ul><li>1</ul>"),
    (
      "<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>",
      "<table><tbody><tr><th>a<td>b</table>"
    ),
    ("<p class=\"a\">b</p>", "<p class=a>b</p>"),
    ("<li class='a-b' hidden>c", "<li class=a-b hidden>c"),
    ("<a type=\"image/svg+xml\" rel=\"b/\" hidden>", "<a type=image/svg+xml rel=\"b/\" hidden>"),
    // Items that stand in a line may have a space between them.
    ("<li>a</li> <li>b</li> c", "<li>a</li> <li>b</li> c"),
    // What needs its marks: no word, no value of its own, an address, the name of a place.
    ("<p class=\"a b\" title=\"\" lang=\"{{x}}\">", "<p class=\"a b\" title=\"\" lang=\"1\">"),
    ("<p class=\"a{{x}}\" title=\"{{x}}a\">", "<p class=\"a1\" title=\"1a\">"),
    ("<a id=\"a\" href=\"b\">c</a>", "<a id=\"a\" href=\"b\">c</a>"),
    ("<meta name=\"a\" content=\"b\">", "<meta name=\"a\" content=\"b\">"),
    ("<circle r=\"4\"/>", "<circle r=\"4\"/>"),
    ("<p class=\"a\"title=\"b\">", "<p class=\"a\"title=b>"),
    // What is no markup.
    ("<textarea></li><p class=\"a\"></textarea>", "<textarea></li><p class=\"a\"></textarea>"),
    ("<!--</li>--><b>", "<!--</li>--><b>"),
    ("<a title=\"</li><\">b</a>", "<a title=\"</li><\">b</a>"),
    ("<p class=\"a\">b=\"c\"", "<p class=a>b=\"c\""),
  ])
  func leavesOutWhatBrowsersDoWithout(template: String, page: String) throws {
    let (library, errors) = TemplateLibrary.load(
      [TemplateFile(name: "page", path: "page.mustache", bytes: Array(template.utf8))],
      isCompact: true)
    #expect(errors.isEmpty)
    var output: [UInt8] = []
    try library.render("page", with: ["x": .number(1)], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == page)
  }

  @Test func escapesBehindWhatItLeavesOut() throws {
    let template = "<ul class=\"a\"><li>{{x}}</li></ul><p title=\"{{x}}\">{{x}}</p>"
    let (library, _) = TemplateLibrary.load(
      [TemplateFile(name: "page", path: "page.mustache", bytes: Array(template.utf8))],
      isCompact: true)
    var output: [UInt8] = []
    try library.render("page", with: ["x": .text("<\">")], into: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "<ul class=a><li>&lt;&quot;&gt;</ul><p title=\"&lt;&quot;&gt;\">&lt;&quot;&gt;</p>")
  }
}
