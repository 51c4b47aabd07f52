import Testing

@testable import Templating

struct LibraryChecksTests {
  @Test func findsWrongNamesInBranchesNeverTaken() {
    #expect(
      errors(
        ["page": "{{#draft}}\n{{{story.titel}}}{{/draft}}{{.}}", "nav": "{{^meun}}{{/meun}}"],
        vocabulary: ["draft", "story", "title", "menu"])
        == [
          "Templates/nav.mustache:1:1: unknown name 'meun' [unknown-name]",
          "Templates/page.mustache:2:1: unknown name 'titel' [unknown-name]",
        ])
  }

  @Test func suggestsNamesOfTheVocabulary() {
    let (_, errors) = TemplateLibrary.load([.page("page", "{{x}}")], vocabulary: ["b", "a"])
    #expect(errors.map(\.candidates) == [["a", "b"]])
  }

  @Test func collectsTheErrorsOfAllTemplates() {
    #expect(
      errors(["b": "{{>x}}\n{{<y}}{{/y}}", "a": "<p {{#s}}>{{/s}}", "c": "{{"]).map {
        $0.prefix(25)
      }
        == [
          "Templates/a.mustache:1:4:", "Templates/b.mustache:1:1:", "Templates/b.mustache:2:1:",
          "Templates/c.mustache:1:1:",
        ])
  }

  @Test func findsBlocksDeclaredAnywhereInTheChain() {
    #expect(
      errors([
        "page": "{{<middle}}{{$deep}}{{/deep}}{{$own}}{{/own}}{{/middle}}",
        "middle": "{{<base}}{{$main}}{{$own}}{{/own}}{{/main}}{{/base}}",
        "base": "{{$main}}{{/main}}{{>foot}}", "foot": "{{$deep}}{{/deep}}",
      ]) == [])
  }

  @Test func saysNothingOfBlocksWhenTheParentCannotBeRead() {
    #expect(
      errors(["page": "{{<base}}{{$a}}{{/a}}{{/base}}", "base": "{{#x}}"])
        == ["Templates/base.mustache:1:1: {{#x}} is never closed; add {{/x}} [unclosed-section]"])
  }

  @Test func namesTwoTemplatesOfOneName() {
    #expect(
      TemplateLibrary.load([.page("nav", ""), .plain("nav", "")]).errors.map(\.text)
        == [
          "Templates/nav.mustache:1:1: 'nav' is also the name of Templates/nav.mustache; rename one [bad-name]"
        ])
  }

  @Test func listsTemplatesThatNobodyNames() {
    let (library, _) = TemplateLibrary.load([
      .page("page", "{{>nav}}"), .page("nav", ""), .page("old", "{{>old}}"),
    ])
    #expect(library.unnamedTemplates == ["old", "page"])
    #expect(library.names == ["nav", "old", "page"])
  }

  @Test func showsTheSoundTemplatesOfALibraryWithErrors() throws {
    let (library, errors) = TemplateLibrary.load([.page("page", "a{{>bad}}b"), .page("bad", "{{")])
    var output: [UInt8] = []
    try library.render("page", with: [:], into: &output)
    #expect(errors.count == 1)
    #expect(String(decoding: output, as: UTF8.self) == "ab")
  }
}
