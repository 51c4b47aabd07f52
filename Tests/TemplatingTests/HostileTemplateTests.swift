import Foundation
import TestSupport
import Testing

@testable import Templating

/// Templates that try to keep the program busy, to fill its memory or its stack.
struct HostileTemplateTests {
  @Test func stopsTemplatesThatIncludeThemselves() {
    #expect(
      show(["page": "{{>a}}", "a": "{{>b}}", "b": "{{>a}}"])
        == "Templates/b.mustache:1:1: partial 'a' includes itself: a > b > a [endless-inclusion]")
    #expect(
      show(["page": "x{{<page}}{{/page}}"])
        == "Templates/page.mustache:1:2: partial 'page' includes itself: page > page [endless-inclusion]"
    )
  }

  @Test func showsCommentsThatAnswerComments() {
    var comment: TemplateObject = ["text": "0", "answers": []]
    for number in 1..<40 { comment = ["text": .text("\(number)"), "answers": [.object(comment)]] }
    let thread = "{{text}} {{#answers}}{{>thread}}{{/answers}}"
    let expected = (0..<40).reversed().map { "\($0) " }.joined()
    #expect(show(["page": "{{>thread}}", "thread": thread], with: comment) == expected)
  }

  @Test func stopsTemplatesThatNestTooDeep() {
    let files = (0..<60).map { TemplateFile.page("p\($0)", "{{>p\($0 + 1)}}") }
    #expect(
      show(files + [.page("p60", ""), .page("page", "{{>p0}}")], with: [:])
        .contains("more than 50 templates within each other"))
  }

  @Test func stopsTemplatesThatDoubleAtEveryLevel() {
    let files = (0..<48).map { TemplateFile.page("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") }
    let limits = WorkBudget.Limits(steps: 10_000)
    #expect(
      show(files + [.page("p48", ""), .page("page", "{{>p0}}")], with: [:], limits: limits)
        .contains("the page shows more than 10000 sections and partials; show less on it"))
  }

  @Test func stopsPagesThatFillTheMemory() {
    let items = TemplateValue.list(Array(repeating: 1, count: 1000))
    let limits = WorkBudget.Limits(size: 10_000)
    #expect(
      show([.page("page", "{{#a}}{{#a}}words{{/a}}{{/a}}")], with: ["a": items], limits: limits)
        .contains("the page is larger than 10000 bytes; show less on it"))
  }

  @Test func doesNotLetABlockFillItself() {
    #expect(
      show(["base": "{{$b}}{{/b}}", "page": "{{<base}}{{$b}}{{$b}}{{/b}}{{/b}}{{/base}}"]) == "")
  }

  @Test(arguments: HostileTemplate.all)
  func answersHostileTemplates(_ hostile: HostileTemplate) {
    let (library, _) = TemplateLibrary.load([.page("page", hostile.text)])
    var output: [UInt8] = []
    try? library.render("page", with: ["a": true], into: &output)
    #expect(output.count <= hostile.text.utf8.count)
  }

  @Test(arguments: 0..<300)
  func showsNoMarkupOfAValueInWhateverOrderTagsStand(_ seed: UInt64) {
    let template = randomTemplate(seed: seed)
    let (library, errors) = TemplateLibrary.load([
      .page("page", template), .page("b", "{{$b}}{{/b}}"),
    ])
    #expect(errors.allSatisfy { (1...1 + template.utf8.count).contains($0.column) }, "\(template)")

    var output: [UInt8] = []
    try? library.render("page", with: ["a": ["<y>", "\"'<y>"]], into: &output)
    #expect(!String(decoding: output, as: UTF8.self).contains("<y>"), "\(template)")
  }

  /// Mostly sound pieces, some that are sound only together, a few that never are.
  private func randomTemplate(seed: UInt64) -> String {
    let sound = [
      "{{#a}}{{.}}{{/a}}", "<p title=\"{{#a}}{{.}}{{/a}}\">", "<a href='/{{#a}}{{.}}{{/a}}'>", "\n",
      "  ",
      "{{!a}}", "{{<b}}{{$b}}{{#a}}{{.}}{{/a}}{{/b}}{{/b}}", "{{$c}}{{#a}}{{.}}{{/a}}{{/c}}",
      "words",
      "<script type=\"application/json\">[{{#a}}{{.}},{{/a}}\"\"]</script>",
      "{{=<% %>=}}<%={{ }}=%>",
    ]
    let halves = [
      "{{#a}}", "{{.}}", "{{/a}}", "<p ", "class=\"", "\"", ">", "<!--", "-->", "<script>",
    ]
    let broken = ["{{{a}}}", "{{", "{{>page}}", "{{/b}}", "<{{a}}", "{{^a}}"]
    var numbers = RandomNumbers(seed: seed)
    return (0..<12).map { _ in
      switch numbers.next(20) {
      case 0: broken[numbers.next(broken.count)]
      case 1, 2: halves[numbers.next(halves.count)]
      default: sound[numbers.next(sound.count)]
      }
    }.joined()
  }
}

/// A large template that is cheap to write and may be costly to read.
struct HostileTemplate: CustomTestStringConvertible {
  let testDescription: String
  let text: String

  static let all = [
    many("{{#a}}"), many("{{/a}}"), many("{{"), many("{{{", then: "}}}"), many("{{<p}}{{$b}}"),
    many("{{<p}}", count: 1, then: String(repeating: "{{$b}}{{/b}}", count: 10_000) + "{{/p}}"),
    many("  ", then: "{{#a}}  {{/a}}"), many("<", then: "{{a}}"), many("\r", then: "{{!\0}}"),
    many("<p title=\"", then: "{{a}}"), many("{{=<% %>=}}<%={{ }}=%>"), many("{{a}}"),
  ]

  private static func many(_ text: String, count: Int = 10_000, then end: String = "") -> Self {
    let start = String(repeating: text, count: count)
    return HostileTemplate(testDescription: "\(count) times \(text)", text: start + end)
  }
}
