import Testing

@testable import Templating

struct TagNestingTests {
  @Test(arguments: [
    ("{{#a}}", ["1:1: {{#a}} is never closed; add {{/a}} [unclosed-section]"]),
    ("{{<base}}", ["1:1: {{<base}} is never closed; add {{/base}} [unclosed-section]"]),
    ("{{/a}}", ["1:1: {{/a}} closes nothing; remove it [unopened-section]"]),
    (
      "{{#a}}\n{{#b}}\n{{/a}}\n{{/b}}",
      ["2:1: {{#b}} is not closed before {{/a}}; add {{/b}} [unclosed-section]"]
    ),
    (
      "{{#a}}{{/b}}{{/a}}",
      ["1:7: {{/b}} closes nothing; {{/a}} is expected here [unopened-section]"]
    ),
  ])
  func pairsTags(_ template: String, _ expected: [String]) {
    #expect(errors(["page": template]) == expected.map { "Templates/page.mustache:\($0)" })
  }

  @Test func pointsToTheTagThatIsStillOpen() {
    let file = TemplateFile.page("page", "{{#a}}\n{{/b}}{{/a}}")
    let opening = TemplateLibrary.load([file]).errors.first?.opening
    #expect(opening?.line == 1)
    #expect(opening?.column == 1)
  }

  @Test func limitsHowDeepSectionsMayBe() {
    let deep = String(repeating: "{{#a}}", count: 5000) + String(repeating: "{{/a}}", count: 5000)
    #expect(
      errors(["page": deep])
        == [
          "Templates/page.mustache:1:385: more than 64 sections within each other; use partials [deep-nesting]"
        ])
    let allowed =
      String(repeating: "{{#a}}", count: 64) + "x" + String(repeating: "{{/a}}", count: 64)
    #expect(show(allowed, with: ["a": true]) == "x")
  }
}
