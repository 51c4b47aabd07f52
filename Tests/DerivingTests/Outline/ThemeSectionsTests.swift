import Model
import Prose
import Testing

@testable import Deriving

@Suite("Sections by theme")
struct ThemeSectionsTests {
  private let courtroom = [
    "The judge told the court that the jury had found him guilty.",
    "Prosecutors charged the owner; his lawyers pleaded not guilty in court.",
    "The attorney filed an appeal after the trial and the judge set a hearing.",
  ]
  private let grief = [
    "The minister expressed condolences and leaders offered sympathy.",
    "The president condemned it; the pope expressed sympathy in a statement.",
    "Leaders praised the crews and the ambassador offered condolences.",
  ]

  @Test func findsThemesThatTwoArticlesShare() throws {
    let sections = OutlineBuilder.sections(of: [
      OutlineArticle("a", (nil, [courtroom[0], grief[0], courtroom[1]])),
      OutlineArticle("b", (nil, [grief[1], courtroom[2], grief[2]])),
    ])
    let titles = sections.map(\.entry.title)
    #expect(titles.first == "What happened")
    #expect(Set(titles.dropFirst()) == ["In court", "Reaction"])
    let court = try #require(sections.first { $0.entry.title == "In court" })
    #expect(court.subheads.isEmpty)
    #expect(court.entry.hints.contains("court"))
    #expect(court.evidence.hasPrefix("3 paragraphs in 2 articles speak of it: "))
  }

  @Test func addsThemesToAnArticleWithASingleSubhead() {
    let sections = OutlineBuilder.sections(of: [
      OutlineArticle("a", ("The trial", courtroom), ("", grief)),
      OutlineArticle("b", (nil, grief)),
    ])
    #expect(sections.map(\.entry.title).contains("The trial"))
    #expect(sections.map(\.entry.title).contains("Reaction"))
    #expect(!sections.map(\.entry.title).contains("In court"))
  }

  @Test(
    "each theme's title announces its theme",
    arguments: Theme.all.map(\.name))
  func titleMatchesTheme(theme: String) throws {
    let title = try #require(ThemeSections.titles[theme])
    #expect(HeadingTheme.themes(of: title, stemmer: Stemmer()).contains(theme))
  }

  @Test func needsMoreThanOneCue() {
    let sections = OutlineBuilder.sections(of: [
      OutlineArticle(
        "a", (nil, ["The judge slept.", "The cat sat on the judge.", "A judge ate."])),
      OutlineArticle("b", (nil, ["Another judge ate fish.", "No judge minded."])),
    ])
    #expect(sections.map(\.entry.title) == ["What happened"])
  }
}
