import Deriving
import Model
import Testing

/// Wire copy in several reports, from the merging to the fates.
@Suite struct SharedReportingTests {
  private static let wire =
    "The dam above Harrow failed shortly before midnight on Tuesday, sending a wall of water"
    + " through the lower town, the county's fire chief told reporters at the scene."

  private static func article(_ id: String, _ outlet: String, _ date: String, _ own: String)
    -> Article
  {
    SampleStory.article(
      id, outlet: outlet, date: date, [(.paragraph, wire), (.paragraph, own)])
  }

  private static let first = article(
    "wire", "Sample Wire", "2026-03-03", "Engineers had warned of cracks in the wall last year.")
  private static let second = article(
    "tribune", "Example Tribune", "2026-03-04", "The council will vote on rebuilding in April.")

  private func derive(_ articles: [Article], edits: [Edit] = []) -> Explainer {
    Deriver.derive(SampleStory.story(edits: edits, articles: articles)).explainer
  }

  private func shown(_ explainer: Explainer) -> [PlacedBlock] {
    explainer.sections.flatMap(\.blocks)
  }

  @Test func showsWireCopyOnceWithWhoElseCarriesIt() throws {
    let explainer = derive([Self.first, Self.second])
    let blocks = shown(explainer).filter { $0.block.text == Self.wire }
    let block = try #require(blocks.first)
    #expect(blocks.count == 1)
    #expect(block.reference.article == 0)
    #expect(block.copies == [BlockReference(article: 1, block: 0)])
    #expect(explainer.fates[1][0] == .duplicate(anchor: block.anchor))
    #expect(explainer.fates[1][0].anchor == block.anchor)
  }

  @Test func doesNotSayThatAnOutletAlsoCarriesItself() throws {
    let again = Self.article(
      "wire-2", "Sample Wire", "2026-03-04", "Residents may go home next week, police said.")
    let explainer = derive([Self.first, again])
    #expect(shown(explainer).allSatisfy { $0.copies.isEmpty })
    #expect(explainer.fates.joined().count { $0.name == "duplicate-of" } == 1)
  }

  @Test func datesThePageByACopyToo() {
    #expect(derive([Self.first, Self.second]).updated?.iso == "2026-03-04")
  }

  @Test func hidesTheCopiesOfWhatTheEditorHides() {
    let edit = Edit(
      article: "wire", block: Self.first.blocks[0].id, action: .hide,
      location: SourceLocation(path: "Content/dam/index.md"))
    let explainer = derive([Self.first, Self.second], edits: [edit])
    #expect(!shown(explainer).contains { $0.block.text == Self.wire })
    #expect(explainer.fates[0][0] == .hidden)
    #expect(explainer.fates[1][0] == .hidden)
  }
}
