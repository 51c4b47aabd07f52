import Model
import Testing

@testable import Rendering

@Suite struct ThemeTests {
  private static let complete = ["home", "story", "page", "list", "tags", "404"].map {
    template($0, "{{title}}")
  }

  private static func template(_ name: String, _ text: String) -> SourceFile {
    SourceFile(path: "Templates/\(name).mustache", text: text)
  }

  private static func load(_ files: [SourceFile]) -> (PageRenderer?, [String]) {
    let (renderer, diagnostics) = PageRenderer.load(templates: files)
    return (renderer, diagnostics.map(\.text))
  }

  /// The front of a site with one story.
  private static func front(_ renderer: PageRenderer?) throws -> RenderedPage {
    let story = SampleStory.bare("A & B", slug: "a").teaser
    let index = SiteIndex([story], site: SampleStory.site)
    return try #require(renderer).pages(of: index).listing(index.listings[0])
  }

  @Test func rendersThroughTheTemplateOfTheKind() throws {
    let files =
      Self.complete.dropFirst() + [
        Self.template(
          "home", "{{<base}}{{$a}}{{#stories}}{{>partials/b}}{{/stories}}{{/a}}{{/base}}"),
        Self.template("base", "<p>{{$a}}{{/a}}</p>"),
        Self.template("partials/b", "{{#items}}{{title}}, {{/items}}"),
      ]
    let (renderer, diagnostics) = Self.load(Array(files))
    #expect(diagnostics == [])
    let page = try #require(Self.front(renderer).page)
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<p>A &amp; B, </p>")
  }

  @Test func saysWhichTemplatesAreMissing() {
    let (renderer, diagnostics) = Self.load(Self.complete.dropLast())
    #expect(renderer == nil)
    #expect(
      diagnostics == [
        """
        Templates/404.mustache:1:1: error: template 'Templates/404.mustache' is missing; a theme \
        needs home, story, page, list, tags and 404 [missing-template]
        """
      ])
  }

  @Test(arguments: [
    ("<p>{{titl}}</p>", "1:4", "'title'", "unknown-name"),
    ("<p>\n{{>partials/notes}}</p>", "2:1", "'partials/note'", "unknown-template"),
  ])
  func namesTheNearestWhenANameIsUnknown(
    text: String, place: String, nearest: String, identifier: String
  ) throws {
    let files =
      Self.complete.dropFirst() + [
        Self.template("home", text), Self.template("partials/note", "{{>partials/note}}"),
      ]
    let (renderer, diagnostics) = Self.load(Array(files))
    #expect(renderer == nil)
    let first = try #require(diagnostics.first)
    #expect(first.hasPrefix("Templates/home.mustache:\(place): error: "))
    #expect(first.hasSuffix("; did you mean \(nearest)? [\(identifier)]"))
  }

  @Test func reportsANameThatThisKindOfPageDoesNotHave() throws {
    let files = Self.complete.dropFirst() + [Self.template("home", "<p>{{anchor}}</p>")]
    let (renderer, diagnostics) = Self.load(Array(files))
    #expect(diagnostics == [])
    let rendered = try Self.front(renderer)
    #expect(rendered.page == nil)
    #expect(rendered.diagnostics.map(\.location.text) == ["Templates/home.mustache:1:4"])
    #expect(rendered.diagnostics.map(\.identifier) == ["unknown-name"])
  }

  @Test func warnsOfFilesThatNothingUses() {
    let files =
      Self.complete + [
        Self.template("pages", "{{title}}"), SourceFile(path: "Templates/notes.txt", text: "a"),
      ]
    let (renderer, diagnostics) = Self.load(files)
    #expect(renderer != nil)
    #expect(
      diagnostics == [
        """
        Templates/notes.txt:1:1: warning: nothing uses this file; name templates '.mustache' and \
        put other files into Templates/assets/ [unused-file]
        """,
        """
        Templates/pages.mustache:1:1: warning: no template uses 'pages'; use it or remove it; \
        did you mean 'page'? [unused-template]
        """,
      ])
  }

  @Test func handsAssetsOnAsTheyAre() {
    let bytes: [UInt8] = [0, 0xFF, 0x0D, 0x0A]
    let (renderer, diagnostics) = Self.load(
      Self.complete + [SourceFile(path: "Templates/assets/a/b.png", bytes: bytes)])
    #expect(diagnostics == [])
    #expect(
      renderer?.pages(of: SiteIndex([], site: SampleStory.site)).assets
        == [Page(path: "assets/a/b.png", bytes: bytes, origin: "Templates/assets/a/b.png")])
  }

  @Test func givesTheSameBytesForAnyOrderOfFiles() throws {
    let files = try RealTheme.files()
    let strings = try RealTheme.strings()
    let pages = [files, files.reversed(), files.shuffled()].compactMap { files in
      PageRenderer.load(templates: files, strings: BuiltInWords(strings)).renderer
    }.map { $0.pages(of: SiteIndex([], site: SampleStory.site)).story(SampleStory.crane()).page }
    #expect(pages.count == 3 && Set(pages).count == 1)
  }
}
