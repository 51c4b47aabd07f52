import Testing

@testable import Templating

/// Pages without the line breaks that lay out their templates.
@Suite struct BlockSpaceTests {
  @Test(arguments: [
    ("<ol>\n<h2>a</h2>\n  <h2>b</h2>\n</ol>\n", "<ol><h2>a</h2><h2>b</h2></ol>"),
    ("<DIV\nclass=\"a\">\n{{x}}\n</DIV>\n", "<DIV\nclass=a>1</DIV>"),
    ("<!doctype html>\n<html>\n", "<!doctype html><html>"),
    // Words stay apart.
    ("a\n<a href=\"b\">c</a>\n<b>d</b>\n", "a\n<a href=\"b\">c</a>\n<b>d</b>\n"),
    ("<p>{{x}}\n{{x}}</p>\n{{x}}", "<p>1\n1</p>1"),
    ("<p> a </p> <p> b</p>", "<p> a </p> <p> b</p>"),
    // What a browser shows as it is, or does not show.
    ("<pre>\n\na\n</pre>", "<pre>\n\na\n</pre>"),
    ("<textarea>\n<p>\n</textarea>", "<textarea>\n<p>\n</textarea>"),
    ("<script>\nx\n</script>\n<b>", "<script>\nx\n</script>\n<b>"),
    ("<!-- <p>\n-->\n<i>", "<!-- <p>\n-->\n<i>"),
    ("<a title=\"<p>\n</p>\">b</a>", "<a title=\"<p>\n</p>\">b</a>"),
    ("<pale>\n<b>", "<pale>\n<b>"),
  ])
  func leavesOutLineBreaksBesideBlocks(template: String, page: String) throws {
    let (library, errors) = TemplateLibrary.load(
      [TemplateFile(name: "page", path: "page.mustache", bytes: Array(template.utf8))],
      isCompact: true)
    #expect(errors.isEmpty)
    var output: [UInt8] = []
    try library.render("page", with: ["x": .number(1)], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == page)
  }
}
