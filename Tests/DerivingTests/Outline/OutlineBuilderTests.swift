import Deriving
import Model
import Prose
import Testing

@Suite("Derived outlines")
struct OutlineBuilderTests {
  private func titles(_ articles: [OutlineArticle]) -> [String] {
    OutlineBuilder.sections(of: articles).map(\.entry.title)
  }

  @Test func takesOneArticlesSubheadsInTheirOrder() {
    let sections = OutlineBuilder.sections(of: [
      OutlineArticle(
        "gazette",
        (nil, ["The dam at Kelda broke on Monday.", "Two farms were flooded."]),
        ("Owners’ Demands and State Pressure", ["The owners want money.", "The state refuses."]),
        ("Int’l Response", ["Neighbours sent pumps.", "Leaders praised the crews."]),
        (
          "Repairs Continue Amid Unresolved Border Questions",
          ["The border runs here.", "Maps differ."]
        ))
    ])
    #expect(
      sections.map(\.entry.title) == [
        "Owners’ demands", "International response", "Border questions",
      ])
    #expect(sections[0].entry.hints == ["State pressure"])
    #expect(sections[0].subheads == [SubheadReference(article: 0, stretch: 1)])
    #expect(
      sections[0].evidence
        == "1 subhead: “Owners’ Demands and State Pressure” (gazette, 2 paragraphs)")
  }

  @Test func mergesTheSameSectionOfTwoOutlets() {
    let sections = OutlineBuilder.sections(of: [
      OutlineArticle(
        "a", ("Reactions", ["The mayor mourned.", "The bishop mourned."]),
        ("Costs", ["It costs a million.", "Taxes pay."])),
      OutlineArticle(
        "b", ("REACTIONS", ["The king mourned.", "The mayor wept."]),
        ("The flood", ["Water rose.", "Walls fell."])),
    ])
    let reactions = sections.first { $0.entry.title.lowercased() == "reactions" }
    #expect(
      reactions?.subheads == [
        SubheadReference(article: 0, stretch: 0), SubheadReference(article: 1, stretch: 0),
      ])
  }

  @Test func opensWithBackgroundAndEndsWithTheFuture() {
    let articles = [
      OutlineArticle(
        "a", ("What’s next?", ["A vote is due.", "A judge decides."]),
        ("The break", ["It broke at dawn.", "Nobody heard it."]),
        ("Background", ["Built in 1960.", "Repaired in 1990."]))
    ]
    #expect(titles(articles) == ["Background", "The break", "What happens next"])
  }

  @Test func dependsOnNoOrderOfArticles() {
    let articles = [
      OutlineArticle(
        "a", ("Reaction", ["The mayor mourned.", "All mourned."]), ("Cost", ["Money."])),
      OutlineArticle("b", ("Reactions abroad", ["Kings mourned.", "Queens mourned."])),
      OutlineArticle("c", (nil, ["Police arrested two suspects.", "Detectives found evidence."])),
    ]
    let forward = OutlineBuilder.sections(of: articles)
    let backward = OutlineBuilder.sections(of: articles.reversed())
    #expect(forward.map(\.entry) == backward.map(\.entry))
    #expect(forward.map(\.evidence) == backward.map(\.evidence))
  }

  @Test func writesNamesAsTheStoryDoes() {
    let article = OutlineArticle(
      "a",
      ("LETTER TO MCFEE", ["Then Ann wrote to McFee.", "The letter reached McFee in May."]),
      ("Kelda Falls Silent", ["Nobody in Kelda spoke.", "Then silent men fell."]),
      ("Is a Drought Coming?", ["Wells run dry.", "Crops fail."]))
    #expect(titles([article]) == ["Letter to McFee", "Kelda falls silent", "Is a drought coming?"])
  }

  @Test func keepsAShortArticlesFewSubheads() {
    let article = OutlineArticle(
      "a", ("The break", ["It broke."]), ("The flood", ["It flooded."]),
      ("The wait", ["They wait."]))
    #expect(titles([article]) == ["The break", "The flood", "The wait"])
  }

  @Test func hasAPlaceForEverythingWithoutSubheads() {
    let article = OutlineArticle("a", (nil, ["The cat slept.", "Nobody minded."]))
    #expect(titles([article]) == ["What happened"])
  }

  @Test func proposesNothingForNothing() {
    #expect(titles([]).isEmpty)
    #expect(titles([OutlineArticle("a", ("Only a subhead", []))]).isEmpty)
  }

  @Test func survivesSubheadsWithoutWords() {
    let article = OutlineArticle("a", ("***", ["One."]), ("", ["Two."]), (nil, [""]))
    #expect(titles([article]) == ["What happened"])
  }

  @Test func staysWithinSevenSections() {
    let stretches = (1...12).map { number -> (String?, [String]) in
      ("Gate \(number) fails", ["Gate \(number) leaked.", "Crew \(number) came."])
    }
    let sections = OutlineBuilder.sections(of: [OutlineArticle("a", stretches)])
    #expect(sections.count == 7)
    let kept = sections.flatMap(\.subheads).count
    let hinted = sections.flatMap(\.entry.hints).filter { $0.hasPrefix("Gate") }.count
    #expect(kept + hinted >= 12)
  }
}

extension OutlineArticle {
  /// An article written down in a test: subheads with their paragraphs.
  init(_ name: String, _ stretches: (String?, [String])...) {
    self.init(name, stretches)
  }

  init(_ name: String, _ stretches: [(String?, [String])]) {
    self.init(
      name: name,
      stretches: stretches.map { subhead, paragraphs in
        Stretch(subhead: subhead, paragraphs: paragraphs.map { Paragraph(Array($0.utf8)) })
      })
  }
}
