import Testing

@testable import Templating

struct StrictnessTests {
  @Test func namesWhatIsUnknown() throws {
    let (library, _) = TemplateLibrary.load([.page("page", "<p>\n  {{#story}}{{titel}}{{/story}}")])
    var output = Array("kept".utf8)
    let error = #expect(throws: TemplateError.self) {
      try library.render("page", with: ["story": ["title": "Dam"], "site": [:]], into: &output)
    }
    #expect(error?.text == "Templates/page.mustache:2:13: unknown name 'titel' [unknown-name]")
    #expect(error?.name == "titel")
    #expect(error?.candidates == ["site", "story", "title"])
    #expect(String(decoding: output, as: UTF8.self) == "kept")
  }

  @Test func namesTheUnknownPartOfADottedName() {
    #expect(
      show("{{story.titel}}", with: ["story": ["title": "Dam"]])
        == "Templates/page.mustache:1:1: unknown name 'titel' in 'story.titel' [unknown-name]")
  }

  @Test func showsNothingForNull() {
    let values: TemplateObject = ["byline": nil, "place": nil]
    #expect(
      show("({{byline}}{{#byline}}x{{/byline}}{{^place.name}}y{{/place.name}})", with: values)
        == "(y)")
  }

  @Test(arguments: ["{{#x}}{{/x}}", "{{^x}}{{/x}}", "{{{x}}}", "<a href=\"{{x}}\">"])
  func knowsNoNameInAnyKindOfTag(_ template: String) {
    #expect(show(template).contains("unknown name 'x' [unknown-name]"))
  }

  @Test(
    arguments: [
      ("{{x}}", .html([]), "'x' is markup; write {{{x}}}"),
      ("{{{x}}}", "words", "'x' is text; only markup is shown with {{{x}}}, write {{x}}"),
      ("{{x}}", ["a"], "'x' is a list; repeat over it with {{#x}}"),
      ("{{x}}", [:], "'x' is an object; show one of its names, as in {{x.title}}"),
      ("<p title=\"{{x}}\">", .html([]), "'x' is markup, which cannot be shown here"),
      ("{{{x}}}", .json([]), "'x' is a JSON document, which cannot be shown here"),
    ] as [(String, TemplateValue, String)])
  func refusesValuesOfTheWrongKind(_ template: String, _ value: TemplateValue, _ reason: String) {
    #expect(
      show(template, with: ["x": value]) == "Templates/page.mustache:1:1: \(reason) [wrong-kind]"
        || show(template, with: ["x": value])
          == "Templates/page.mustache:1:11: \(reason) [wrong-kind]"
    )
  }

  @Test func showsMarkupAndDocumentsAsTheyAre() {
    let values: TemplateObject = [
      "body": .html(Array("<em>Dam</em>".utf8)), "data": .json(Array("{\"a\": \"<\"}".utf8)),
    ]
    #expect(
      show("{{{body}}}{{&body}}<script type=\"application/json\">{{{data}}}</script>", with: values)
        == "<em>Dam</em><em>Dam</em><script type=\"application/json\">{\"a\": \"\\u003c\"}</script>"
    )
  }

  @Test(arguments: [
    ("{{>nav}}", "1:1: unknown partial 'nav' [unknown-template]"),
    ("{{<base}}{{/base}}", "1:1: unknown parent 'base' [unknown-template]"),
    (
      "{{<layout}} text {{$main}}{{/main}}{{/layout}}",
      "1:13: this text stands outside the blocks of a parent; put it into a block [lost-text]"
    ),
    (
      "{{<layout}}{{title}}{{/layout}}",
      "1:12: {{title}} stands outside the blocks of a parent; put it into a block [lost-text]"
    ),
    (
      "{{<layout}}{{$mian}}{{/mian}}{{/layout}}",
      "1:12: 'layout' declares no block 'mian' [unknown-block]"
    ),
    (
      "{{<layout}}{{$main}}{{/main}}{{$main}}{{/main}}{{/layout}}",
      "1:30: block 'main' is filled twice; keep one [repeated-block]"
    ),
  ])
  func refusesWhatWouldSilentlyBeLost(_ template: String, _ expected: String) {
    let layout = "{{$main}}{{/main}}"
    #expect(
      errors(["layout": layout, "page": template]) == ["Templates/page.mustache:\(expected)"])
  }

  @Test func saysWhichTemplatesThereAre() {
    #expect(
      show(["pages": "x"])
        == "page:1:1: unknown template 'page' [unknown-template]")
    let errors = TemplateLibrary.load([.page("nav", ""), .page("page", "{{>nva}}")]).errors
    #expect(errors.first?.candidates == ["nav", "page"])
  }

  @Test(
    arguments: [
      ("", false), ("a", true), (0, false), (1, true), (nil, false), (true, true), ([], false),
      ([0], true), ([:], true), (.html([]), false),
    ] as [(TemplateValue, Bool)])
  func takesEmptyValuesForFalse(_ value: TemplateValue, _ isShown: Bool) {
    let expected = isShown ? "yes" : "no"
    #expect(show("{{#x}}yes{{/x}}{{^x}}no{{/x}}", with: ["x": value]) == expected)
  }
}
