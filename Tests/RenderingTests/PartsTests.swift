import Model
import Testing

@testable import Rendering

/// Which parts a page has beside its sections.
@Suite struct PartsTests {
  private static let parts: [(part: ShownParts, id: String, title: String)] = [
    (.timeline, "_timeline", "Timeline"), (.people, "_people", "Who’s who"),
    (.figures, "_figures", "Key figures"), (.quotes, "_quotes", "Key quotes"),
    (.questions, "_questions", "Open questions"),
  ]

  @Test func standBetweenTheSectionsAndTheSources() throws {
    let page = try RealTheme.story(SampleExtracts.ferry())
    #expect(
      page.all("section").compactMap { $0["id"] }
        == ["_brief", "night"] + Self.parts.map(\.id) + ["_sources"])
    let contents = try #require(page.all("a", within: "nav.contents").first)
    #expect(
      contents.map(\.text) == ["The night"] + Self.parts.map(\.title) + ["Sources"])
    #expect(
      contents.compactMap { $0["href"] }
        == ["#night"] + Self.parts.map { "#" + $0.id } + ["#_sources"])
    #expect(
      page.texts("h2")
        == ["On this page", "In brief", "The night"] + Self.parts.map(\.title) + ["Sources"])
  }

  @Test(arguments: parts.indices)
  func areAbsentWhenTheEditorSwitchesThemOff(index: Int) throws {
    let shown = ShownParts.all.subtracting(Self.parts[index].part)
    let page = try RealTheme.story(SampleExtracts.ferry(shown: shown))
    let others = Self.parts.indices.filter { $0 != index }.map { Self.parts[$0] }
    #expect(
      page.all("section").compactMap { $0["id"] }.filter { $0.hasPrefix("_") }
        == ["_brief"] + others.map(\.id) + ["_sources"])
    #expect(!page.texts("a").contains(Self.parts[index].title))
  }

  @Test func areAbsentWhenThereIsNothingInThem() throws {
    let page = try RealTheme.story(SampleExtracts.ferry(Extracts()))
    #expect(
      page.all("section").compactMap { $0["id"] } == ["night", "_sources"])
  }

  /// Words whose paragraph is not on the page stay words, without a link that leads nowhere.
  @Test func standWithoutLinksWhenTheirParagraphsAreNotThere() throws {
    let ferry = SampleExtracts.ferry()
    let page = try RealTheme.story(
      Explainer(
        story: ferry.story, updated: ferry.updated, outline: [], sections: [], fates: [],
        placements: [], extracts: ferry.extracts))
    let contents = try #require(page.all("a", within: "nav.contents").first)
    #expect(contents.map(\.text) == Self.parts.map(\.title))
    #expect(page.all("a", within: "section.part").joined().isEmpty)
  }
}
