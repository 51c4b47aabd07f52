import Model
import Testing

@testable import Rendering

/// The same story in several languages, told to readers and to search engines.
@Suite struct TranslationTableTests {
  private static func story(
    _ path: String, _ translations: [String], in language: String? = nil
  ) -> Teaser {
    Teaser(
      .story, path: path, title: path, language: language.flatMap { LanguageTag($0) },
      translations: translations.map {
        NamedStory(path: $0, location: SourceLocation(path: "Content/\(path)/index.md"))
      })
  }

  private static let site = SiteConfiguration(title: "The Record", timezone: "Europe/London")

  @Test func namesEveryVersionAndTheOneForEverybodyElse() {
    let table = TranslationTable(
      [
        Self.story("dam", ["dam-ar", "dam-fr"]), Self.story("dam-ar", ["dam", "dam-fr"], in: "ar"),
        Self.story("dam-fr", ["dam", "dam-ar"], in: "fr"),
      ], on: Self.site)
    let expected = [
      Alternate(language: "ar", path: "dam-ar"), Alternate(language: "en", path: "dam"),
      Alternate(language: "fr", path: "dam-fr"), Alternate(language: "x-default", path: "dam"),
    ]
    for path in ["dam", "dam-ar", "dam-fr"] { #expect(table.alternates(of: path) == expected) }
  }

  @Test func leadsNowhereThatDoesNotLeadBack() {
    let table = TranslationTable(
      [Self.story("dam", ["dam-ar", "gone"]), Self.story("dam-ar", ["other"], in: "ar")],
      on: Self.site)
    #expect(table.alternates(of: "dam") == [])
    #expect(table.alternates(of: "dam-ar") == [])
  }

  @Test func changesAllPagesOnlyWithWhatTheyShow() {
    let plain = TranslationTable([Self.story("dam", [])], on: Self.site)
    let linked = TranslationTable([Self.story("dam", ["a"])], on: Self.site)
    let other = TranslationTable([Self.story("dam", ["a"], in: "ar")], on: Self.site)
    #expect(plain.fingerprint == 0)
    #expect(Set([plain, linked, other].map(\.fingerprint)).count == 3)
  }
}

/// A story in Arabic on an English site.
@Suite struct ForeignStoryTests {
  @Test func speaksItsOwnLanguage() throws {
    let explainer = SampleStory.crane()
    let arabic = try #require(LanguageTag("ar"))
    var details = explainer.story.details
    details.language = arabic
    let story = Story(
      slug: explainer.story.slug, details: details, introduction: explainer.story.introduction,
      articles: explainer.story.articles, notes: explainer.story.notes, language: arabic)
    let page = try RealTheme.pages().story(
      Explainer(
        story: story, updated: explainer.updated, outline: explainer.outline,
        sections: explainer.sections, fates: explainer.fates, placements: explainer.placements))
    let html = String(decoding: try #require(page.page).bytes, as: UTF8.self)
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(html.contains("<h2>المصادر</h2>"))
    #expect(html.contains("\"inLanguage\":\"ar\""))
    #expect(html.contains("lang=\"en\" dir=\"ltr\""))
    #expect(html.contains("<bdi>Sample Wire</bdi>"))
  }
}
