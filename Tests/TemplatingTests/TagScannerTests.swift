import Testing

@testable import Templating

struct TagScannerTests {
  @Test(arguments: [
    ("a\n  {{title", "2:3: this tag has no end; close it with '}}' [unclosed-tag]"),
    ("{{{title}}", "1:1: this tag has no end; close it with '}}}' [unclosed-tag]"),
    ("{{=<% %>=}}\n<%title}}", "2:1: this tag has no end; close it with '%>' [unclosed-tag]"),
    ("{{}}", "1:1: this tag has no name; write one between its marks [bad-name]"),
    (
      "{{#a..b}}{{/a..b}}",
      "1:1: 'a..b' cannot be a name; use words without spaces, divided by single dots [bad-name]"
    ),
    (
      "{{two words}}",
      "1:1: 'two words' cannot be a name; use words without spaces, divided by single dots [bad-name]"
    ),
    (
      "é{{= =}}",
      "1:3: tags cannot be marked like this; give two marks without '=', as in {{=<% %>=}} [bad-delimiters]"
    ),
  ])
  func saysWhereATagIsWrong(_ template: String, _ expected: String) {
    #expect(errors(["page": template]) == ["Templates/page.mustache:\(expected)"])
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "~/.ssh/id_rsa", "a\0b", "*dynamic", "a//b"])
  func refusesTemplateNamesThatCouldLeaveTheFolder(_ name: String) {
    let shown = name.replacing("\0", with: "\u{FFFD}")
    let rule = "use letters, digits, '_', '-' and '/' only"
    #expect(
      errors(["page": "{{>\(name)}}"]).first
        == "Templates/page.mustache:1:1: '\(shown)' cannot name a template; \(rule) [bad-name]")
  }

  @Test func refusesNamesWithoutEnd() {
    let name = String(repeating: "a.", count: 20_000) + "b"
    #expect(errors(["page": "{{\(name)}}"]).count == 1)
  }

  @Test func dropsTheByteOrderMark() {
    #expect(show("\u{FEFF}{{title}}", with: ["title": "Dam"]) == "Dam")
    #expect(errors(["page": "\u{FEFF}{{"]).first?.hasPrefix("Templates/page.mustache:1:1:") == true)
  }

  @Test func refusesBytesThatAreNotText() {
    let file = TemplateFile(path: "Templates/page.mustache", bytes: Array("ab\n".utf8) + [0xFF])
    #expect(
      TemplateLibrary.load([file]).errors.map(\.text)
        == [
          "Templates/page.mustache:2:1: these bytes are not UTF-8; save the file as UTF-8 [bad-encoding]"
        ])
  }

  @Test func skipsALongCommentAtOnce() {
    #expect(show("a{{!\(String(repeating: "x", count: 1_000_000))}}b") == "ab")
  }
}
