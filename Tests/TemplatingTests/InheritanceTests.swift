import Testing

@testable import Templating

struct InheritanceTests {
  @Test func fillsALayoutOverSeveralTemplates() {
    let page = show(
      [
        "base":
          "<title>{{$title}}Site{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n",
        "story":
          "{{<base}}\n{{$main}}\n<h1>{{title}}</h1>\n{{$aside}}\n{{/aside}}\n{{/main}}\n{{/base}}\n",
        "page": """
        {{<story}}
          {{$title}}{{title}} – Site{{/title}}
          {{$aside}}
            {{#links}}
            <a>{{.}}</a>
            {{/links}}
          {{/aside}}
        {{/story}}

        """,
      ], with: ["title": "Dam", "links": ["one", "two"]])
    #expect(
      page == """
        <title>Dam – Site</title>
        <main>
          <h1>Dam</h1>
          <a>one</a>
          <a>two</a>
        </main>

        """)
  }

  @Test func letsABlockContainItsOwnName() {
    #expect(
      show([
        "base": "[{{$b}}default{{/b}}]",
        "page": "{{<base}}{{$b}}({{$b}}inner{{/b}}){{/b}}{{/base}}",
      ])
        == "[(inner)]")
  }

  @Test func keepsBlanksThatBelongToTheText() {
    #expect(
      show(["base": "a\n  {{$b}}{{/b}}.\n", "page": "{{<base}}{{$b}} one\n    two{{/b}}{{/base}}"])
        == "a\n   one\n      two.\n")
  }

  @Test func writesNoBlanksForABlockThatIsFilledWithNothing() {
    #expect(
      show(["base": "a\n  {{$b}}\n  x\n  {{/b}}\nz\n", "page": "{{<base}}{{$b}}{{/b}}{{/base}}"])
        == "a\nz\n")
  }

  @Test func passesBlocksThroughPartials() {
    #expect(
      show([
        "base": "{{>head}}", "head": "{{$title}}x{{/title}}",
        "page": "{{<base}}{{$title}}y{{/title}}{{/base}}",
      ])
        == "y")
  }

  @Test func indentsWhatIsWithinIndentedPartials() {
    #expect(
      show(
        [
          "page": "<ul>\n  {{>items}}\n</ul>\n",
          "items": "{{#items}}\n<li>\n  {{>item}}\n</li>\n{{/items}}\n", "item": "{{.}}\n",
        ], with: ["items": ["one", "two"]])
        == "<ul>\n  <li>\n    one\n  </li>\n  <li>\n    two\n  </li>\n</ul>\n")
  }
}
