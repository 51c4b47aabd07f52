import Testing

@testable import Templating

struct HTMLContextTests {
  private static let hostile = "<\"'`&>"

  @Test(arguments: [
    ("<p>{{x}}</p>", "<p>&lt;&quot;&#39;`&amp;&gt;</p>"),
    ("<p title=\"{{x}}\">", "<p title=\"&lt;&quot;&#39;&#96;&amp;&gt;\">"),
    ("<p title = '{{x}}'>", "<p title = '&lt;&quot;&#39;&#96;&amp;&gt;'>"),
    ("<title>{{x}}</title>", "<title>&lt;&quot;&#39;`&amp;&gt;</title>"),
    ("a < b {{x}}", "a < b &lt;&quot;&#39;`&amp;&gt;"),
    ("<!-- note -->{{x}}", "<!-- note -->&lt;&quot;&#39;`&amp;&gt;"),
    (
      "<script type=\"application/ld+json\">{\"a\": {{x}}, \"b\": \"{{x}}\"}</script>",
      "<script type=\"application/ld+json\">{\"a\": \"\\u003c\\\"'`\\u0026\\u003e\", "
        + "\"b\": \"\\u003c\\\"'`\\u0026\\u003e\"}</script>"
    ),
  ])
  func escapesAValueForItsPlace(_ template: String, _ expected: String) {
    #expect(show(template, with: ["x": .text(Self.hostile)]) == expected)
  }

  @Test(arguments: [
    ("<a href={{x}}>", "write quotation marks around the value of the attribute 'href'"),
    ("<a href=a{{x}}>", "write quotation marks around the value of the attribute 'href'"),
    ("<{{x}}>", "the name of an element cannot come from a value"),
    ("</{{x}}>", "the name of an element cannot come from a value"),
    ("<p{{x}}>", "the name of an element cannot come from a value"),
    (
      "<p {{x}}=1>",
      "attributes cannot come from a value; write the attribute and its quoted value"
    ),
    ("<!-- {{x}} -->", "a value cannot be shown in a comment of the page"),
    ("<!doctype {{x}}>", "a value cannot be shown in a declaration"),
    ("<style>{{x}}</style>", "a value cannot be shown in <style>"),
    (
      "<script>var x='{{x}}'</script>",
      "a value cannot be shown in <script>; only in one with type=\"application/json\""
    ),
    (
      "<script>{{{x}}}</script>",
      "a value cannot be shown in <script>; only in one with type=\"application/json\""
    ),
    (
      "<p onclick=\"f('{{x}}')\">",
      "a value cannot be shown in the attribute 'onclick', which the browser runs"
    ),
    (
      "<p STYLE=\"{{x}}\">",
      "a value cannot be shown in the attribute 'style', which the browser runs"
    ),
    ("<p title=\"{{{x}}}\">", "markup cannot be shown in an attribute; write {{name}}"),
    ("<title>{{{x}}}</title>", "<title> cannot contain markup; write {{name}}"),
    (
      "<script type=\"text/javascript\" type=\"application/json\">{{x}}",
      "a value cannot be shown in <script>; only in one with type=\"application/json\""
    ),
    (
      "<script type=\"application/json\">\"\\{{x}}\"",
      "a value cannot be shown right after a backslash"
    ),
    (
      "<script type=\"application/json\">\"<{{x}}\"", "a value cannot be shown right after '<' here"
    ),
  ])
  func refusesAValueWhereItCannotBeSafe(_ template: String, _ reason: String) {
    let text = errors(["page": "\n\(template)</script></style>-->"]).first
    let column = template.utf8.count - template.drop { $0 != "{" }.utf8.count + 1
    #expect(text == "Templates/page.mustache:2:\(column): \(reason) [unsafe-place]")
  }

  @Test(arguments: [
    "<li{{#x}} class=\"current\"{{/x}}>a</li>",
    "<input {{#x}}checked{{/x}}>",
    "<a {{#x}}href=\"/a\"{{/x}}{{^x}}href=\"/b\"{{/x}}>",
    "<p class=\"a{{#x}} b{{/x}}\">",
    "<!-- {{#x}}shown{{/x}} -->",
    "<script>{{#x}}start(){{/x}}</script>",
    "{{#x}}<p>one</p>{{/x}}",
  ])
  func letsSectionsBeginAndEndInOnePlace(_ template: String) {
    #expect(errors(["page": template]) == [])
  }

  @Test(arguments: [
    (
      "<p {{#x}}>{{/x}}",
      "{{#x}} begins in the tag <p> but ends in text; begin and end it in one place"
    ),
    (
      "<p title=\"{{#x}}\" {{/x}}>",
      "{{#x}} begins in the value of the attribute 'title' but ends in the tag <p>; "
        + "begin and end it in one place"
    ),
    (
      "{{#x}}<script>{{/x}}</script>",
      "{{#x}} begins in text but ends in <script>; begin and end it in one place"
    ),
  ])
  func refusesSectionsThatEndElsewhere(_ template: String, _ reason: String) {
    #expect(errors(["page": template]).first?.contains(reason) == true)
  }

  @Test func refusesAttributesThatWouldRunIntoAName() {
    #expect(
      errors(["page": "<input{{#x}}checked{{/x}}>"])
        == [
          "Templates/page.mustache:1:7: write a space between {{#x}} and the attribute [unsafe-place]"
        ])
  }

  @Test func refusesATemplateThatDoesNotEndInText() {
    #expect(
      errors(["page": "{{a}}<!-- open"])
        == [
          "Templates/page.mustache:1:1: the template ends in a comment; end it in text [unsafe-place]"
        ])
  }

  @Test func refusesPartialsAndBlocksWithinTags() {
    #expect(
      errors(["a": "x", "page": "<p {{>a}} {{$b}}{{/b}}>"])
        == [
          "Templates/page.mustache:1:4: {{>a}} stands in the tag <p>; it may stand in text only [unsafe-place]",
          "Templates/page.mustache:1:11: {{$b}} stands in the tag <p>; it may stand in text only [unsafe-place]",
        ])
  }

  @Test func leavesOtherKindsOfFilesAlone() {
    let files = [
      TemplateFile(
        name: "page", path: "feed.xml", bytes: Array("<a {{x}}><![CDATA[".utf8), language: .xml)
    ]
    #expect(show(files, with: ["x": "\u{1}<"]) == "<a \u{FFFD}&lt;><![CDATA[")
  }

  @Test func refusesPartialsOfAnotherKindOfFile() {
    let files = [TemplateFile.plain("text", "x"), .page("page", "{{>text}}")]
    #expect(
      TemplateLibrary.load(files).errors.map(\.message)
        == ["'text' is for another kind of file; write one for this kind"])
  }
}
