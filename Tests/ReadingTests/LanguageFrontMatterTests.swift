import Model
import Testing

@testable import Reading

/// Which language a story, its reports and its notes are in, and what day a moment is.
@Suite struct LanguageFrontMatterTests {
  private static func story(
    _ index: String, article: String = "", note: String = "", on site: SiteConfiguration
  ) -> (story: Story?, said: [String]) {
    var diagnostics: [Diagnostic] = []
    let files = [
      ("Content/dam/articles/2026-03-03-sample-wire-dam.md", article + "The dam failed."),
      ("Content/dam/index.md", "---\ntitle: The dam\n\(index)---\n"),
      ("Content/dam/notes/a.md", note + "A word."),
    ].map { SourceFile(path: $0.0, text: $0.1) }
    let layout = ContentLayout(files.map { FoundFile(path: $0.path) })
    guard let folder = layout.stories.first else { return (nil, ["no story"]) }
    let ordered = folder.files.compactMap { found in files.first { $0.path == found.path } }
    let read = ContentReader.story(folder, ordered, on: site, &diagnostics)
    return (read?.story, diagnostics.map(\.identifier))
  }

  private static let site = SiteConfiguration(title: "The Record", timezone: "+03:00")

  @Test func isThatOfTheSiteUnlessItSaysSo() throws {
    let story = try #require(Self.story("", on: Self.site).story)
    #expect(story.language == .english)
    #expect(story.details.language == nil)
    #expect(story.articles[0].details.language == nil)
    #expect(story.notes[0].language == nil)
  }

  @Test func passesOnToReportsAndNotes() throws {
    let read = Self.story(
      "language: ar\ntranslations: [/dam-en/, dam-fr]\n", article: "---\nlanguage: en\n---\n",
      note: "---\nlanguage: fr\n---\n", on: Self.site)
    let story = try #require(read.story)
    #expect(story.language.text == "ar")
    #expect(story.details.language?.isRightToLeft == true)
    #expect(story.articles[0].details.language?.text == "en")
    #expect(story.notes[0].language?.text == "fr")
    #expect(story.details.translations.map(\.path) == ["dam-en", "dam-fr"])
    #expect(story.details.translations.map(\.location.line) == [4, 4])
  }

  @Test func takesADirectionThatTheLanguageDoesNotTell() throws {
    let story = try #require(Self.story("language: az\ndir: rtl\n", on: Self.site).story)
    #expect(story.language.isRightToLeft)
  }

  @Test(arguments: [
    ("language: xx\n", "bad-language"), ("language: Arabic\n", "bad-language"),
    ("dir: right\n", "unknown-value"), ("translations: [a, a]\n", "bad-translation"),
  ])
  func complainsOfWhatIsNone(index: String, identifier: String) {
    #expect(Self.story(index, on: Self.site).said.contains(identifier))
  }

  @Test(arguments: [
    ("2026-03-01T23:30:00Z", "+03:00", "2026-03-02"), ("2026-03-01T23:30:00Z", "UTC", "2026-03-01"),
    ("2026-03-01T01:30:00+02:00", "UTC", "2026-02-28"),
    ("2026-03-01 01:30 +0200", "-05:00", "2026-02-28"),
    ("2026-12-31T23:30Z", "+03:00", "2027-01-01"), ("2026-03-01T23:30:00", "+03:00", "2026-03-01"),
    ("2026-03-01", "+03:00", "2026-03-01"), ("2026-03-01T12:00:00.500Z", "+03:00", "2026-03-01"),
  ])
  func countsTheDayInTheSitesZone(written: String, zone: String, day: String) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(WrittenDate.read(written, in: try #require(SiteZone(zone))) == .date(date))
  }

  /// All of Europe is at most four hours ahead of UTC.
  @Test(arguments: [
    ("2026-03-01T19:05:00Z", "Europe/London", "2026-03-01"),
    ("2026-03-01T23:30:00-05:00", "Europe/Kyiv", "2026-03-02"),
  ])
  func movesItWhereANameLeavesNoDoubt(written: String, zone: String, day: String) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(WrittenDate.read(written, in: try #require(SiteZone(zone))) == .date(date))
  }

  @Test func leavesTheDayAloneWhereAZoneHasAName() throws {
    let date = try #require(CalendarDate(iso: "2026-03-01"))
    let zone = try #require(SiteZone("Europe/London"))
    #expect(WrittenDate.read("2026-03-01T23:30:00Z", in: zone) == .unclear(date))
  }
}
