import Model
import Testing

@testable import Deriving

/// Stories that are not in English: placed by their words, and nothing is made up about them.
@Suite struct OtherLanguagesTests {
  @Test(arguments: [
    ("fr", "négociations", "négociation"), ("fr", "victimes", "victime"),
    ("de", "Brücken", "Brücke"),
    ("ar", "المهندسون", "مهندسون"), ("ru", "мосты", "моста"),
    // Snowball has no Ukrainian: words are the same when their letters are, capitals aside.
    ("uk", "Міст", "міст"), ("uk", "ЇХАТИ", "їхати"),
  ])
  func findsOneStemInSeveralForms(language: String, first: String, second: String) throws {
    let stemmer = Stemmer(try #require(LanguageTag(language)))
    #expect(stemmer.stem(Array(first.utf8)) == stemmer.stem(Array(second.utf8)))
  }

  @Test func knowsWhichLanguagesHaveStems() throws {
    let cuts = try ["en", "fr", "ar", "nb", "uk"].map {
      Stemmer(try #require(LanguageTag($0))).cuts
    }
    #expect(cuts == [true, true, true, true, false])
  }

  private static let french = [
    "L’ingénieure Marie Duval a déclaré : « Nous avons prévenu la mairie en 2019. »",
    "Le 12 mars 2025, 14 blessés ont été conduits à l’hôpital, selon Paul Martin.",
    "Les ingénieurs demandent une inspection de la pile, et les inspections coûtent cher.",
    "La mairie promet une passerelle provisoire ; les passerelles arrivent en mars.",
  ]

  private static func story(_ language: String, sections: [OutlineEntry]? = nil) throws -> Story {
    let tag = try #require(LanguageTag(language))
    let articles = ["Sample Wire", "Example Tribune"].enumerated().map { number, outlet in
      SampleStory.article(
        "a\(number)", outlet: outlet, date: "2025-03-1\(number)",
        french[(number * 2)..<(number * 2 + 2)].map { (.paragraph, $0) })
    }
    return Story(
      slug: Slug("pont"), details: StoryDetails(title: "Le pont", sections: sections),
      introduction: MarkdownBody(
        source: SourceFile(path: "Content/pont/index.md", text: ""), range: 0..<0),
      articles: articles, notes: [], language: tag)
  }

  @Test func drawsNothingOutOfThemAndSaysSoOnce() throws {
    let (explainer, diagnostics) = Deriver.derive(
      try Self.story("fr"), headings: ["event": "Les faits"])
    #expect(explainer.extracts == Extracts())
    #expect(explainer.sections.map(\.title) == ["Les faits"])
    #expect(explainer.sections.flatMap(\.blocks).count == 4)
    #expect(diagnostics.map(\.identifier) == ["not-derived"])
    #expect(diagnostics.map(\.severity) == [.note])
  }

  @Test func placesParagraphsByTheirWords() throws {
    let sections = [
      OutlineEntry(title: "L’inspection", hints: ["inspection", "ingénieur"]),
      OutlineEntry(title: "La suite", hints: ["passerelle", "provisoire"]),
    ]
    let (explainer, _) = Deriver.derive(try Self.story("fr", sections: sections))
    let titles = explainer.sections.flatMap { section in
      section.blocks.map { ($0.block.text.prefix(8), section.title) }
    }
    #expect(titles.contains { $0 == "Les ingé" && $1 == "L’inspection" })
    #expect(titles.contains { $0 == "La mairi" && $1 == "La suite" })
  }

  @Test func keepsSubheadsAsTheyStand() throws {
    let name = HeadingName(verbatim: "أمام القضاء:")
    #expect(name.name == "أمام القضاء")
  }

  @Test func tellsSectionsOfOtherScriptsApart() {
    let names = SectionNames(
      ["في عام 2024", "قبل عام 2024", "The dam"].map { OutlineEntry(title: $0) })
    #expect(names.number(of: "قبل عام 2024") == 1)
    #expect(names.number(of: "the DAM!") == 2)
  }
}
