import Testing

@testable import Templating

/// Words of the page's language: known when a template is compiled, filled in when a page is made.
@Suite struct PhraseTests {
  private static let phrases = TemplatePhrases(
    [
      "search": .plain([.words("Search")]), "and": .plain([.words("<this> & \"that\"")]),
      "page": .plain([.words("Page "), .value("number"), .words(" of "), .value("site.count")]),
      "sources": .counted(
        by: "count",
        [[.words("no source")], [.words("one source")], [.value("count"), .words(" sources")]]),
    ],
    direction: .leftToRight, digits: { $0 == 12345 ? "12,345" : "\($0)" },
    category: { min($0, 2) })

  private static func page(
    _ template: String, _ values: TemplateObject = [:], _ phrases: TemplatePhrases = phrases
  ) throws -> String {
    let (library, errors) = TemplateLibrary.load(
      [TemplateFile(name: "a", path: "a.mustache", bytes: Array(template.utf8))], phrases: phrases)
    #expect(errors == [])
    var bytes: [UInt8] = []
    try library.render("a", with: values, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<p>{{strings.search}}</p>", "<p>Search</p>"),
    ("<p>{{strings.and}}</p>", "<p>&lt;this&gt; &amp; &quot;that&quot;</p>"),
    ("<a title=\"{{strings.search}}\"></a>", "<a title=\"Search\"></a>"),
    ("<p>{{strings.page}}</p>", "<p>Page 2 of 9</p>"),
    ("<p>{{strings.sources}}</p>", "<p>12,345 sources</p>"),
    ("{{#one}}<b>{{strings.sources}}</b>{{/one}}", "<b>one source</b>"),
    ("{{#none}}<b>{{strings.sources}}</b>, {{/none}}end", "<b>no source</b>, end"),
  ])
  func showsThem(template: String, page: String) throws {
    let values: TemplateObject = [
      "number": 2, "site": ["count": 9], "count": 12345, "one": ["count": 1], "none": ["count": 0],
    ]
    #expect(try Self.page(template, values) == page)
  }

  @Test func tellsOfAPhraseThatNoFileHas() throws {
    let file = TemplateFile(name: "a", path: "a.mustache", bytes: Array("{{strings.serach}}".utf8))
    let (library, errors) = TemplateLibrary.load([file], vocabulary: [], phrases: Self.phrases)
    let error = try #require(errors.first)
    #expect(errors.count == 1)
    #expect(error.kind == .unknownString)
    #expect(error.message == "no strings file has 'serach'")
    #expect(error.candidates.contains("strings.search"))
    #expect(library.namedPhrases == ["serach"])
  }

  @Test func refusesToCountWhatIsNoNumber() throws {
    #expect(throws: TemplateError.self) { try Self.page("{{strings.sources}}", ["count": "many"]) }
  }

  /// Brackets and numbers behind a name of the other direction would change places with it.
  @Test(arguments: [
    ("Sample Wire", "<p><bdi>Sample Wire</bdi> [3]</p>"),
    ("قناة BBC", "<p><bdi dir=\"rtl\">قناة BBC</bdi> [3]</p>"),
    ("BBC و", "<p><bdi dir=\"ltr\">BBC و</bdi> [3]</p>"), ("وكالة", "<p>وكالة [3]</p>"),
    ("2026–27", "<p>2026–27 [3]</p>"),
  ])
  func setsNamesOfTheOtherDirectionApart(name: String, page: String) throws {
    let phrases = TemplatePhrases(direction: .rightToLeft)
    #expect(try Self.page("<p>{{name}} [3]</p>", ["name": .text(name)], phrases) == page)
  }

  @Test(arguments: [
    ("<title>{{name}}</title>", "<title>وكالة</title>"),
    ("<svg><text>{{name}}</text></svg>", "<svg><text>وكالة</text></svg>"),
    ("<p title=\"{{name}}\">{{name}}</p>", "<p title=\"وكالة\"><bdi>وكالة</bdi></p>"),
  ])
  func setsThemApartOnlyWhereThatIsMarkup(template: String, page: String) throws {
    #expect(try Self.page(template, ["name": "وكالة"]) == page)
  }
}
