import Deriving
import Model
import Testing

@Suite struct PlacementTests {
  private let placer = Placer()

  @Test func placesAStoryByTitlesAndHints() {
    let sections = placer.place(PlacementStory.input).map { $0.map { $0.placement?.section } }
    #expect(sections == [[0, 0, 1, 1, 2, 2, 3], [0, 1, 2, 3, nil]])
  }

  @Test func namesTheWordOfTheTitleOrHint() throws {
    let placements = placer.place(PlacementStory.input)
    let helicopter = try #require(placements[0][2].placement)
    #expect(helicopter.reasons.map(\.kind).contains(.hintWord("helicopter")))
  }

  @Test func namesTheBlockThatTaughtAWord() throws {
    let placement = try #require(placer.place(PlacementStory.input)[1][1].placement)
    let teacher = BlockReference(article: 0, block: 3)
    #expect(placement.reasons.map(\.kind).contains(.learnedWord("gymnasium", from: teacher)))
  }

  @Test func ordersReasonsByWeightAndNeverGivesNone() {
    for placement in placer.place(PlacementStory.input).joined().compactMap(\.placement) {
      #expect((1...3).contains(placement.reasons.count))
      #expect(placement.reasons.map(\.weight) == placement.reasons.map(\.weight).sorted(by: >))
    }
  }

  @Test func leavesSignaturesOut() {
    #expect(placer.place(PlacementStory.input)[1][4] == .stray(.signature))
  }

  @Test func placesNothingWithoutAnOutline() {
    let input = PlacementInput(outline: [], articles: PlacementStory.input.articles)
    #expect(placer.place(input).joined().allSatisfy { $0 == .stray(.noEvidence) })
  }

  @Test func placesEverythingInAnOnlySection() {
    let input = PlacementInput(
      outline: [PlacementStory.outline[0]], articles: PlacementStory.input.articles)
    let placements = placer.place(input).joined().compactMap(\.placement)
    #expect(placements.count == 11)
    #expect(placements.allSatisfy { $0.section == 0 && $0.runnerUp == nil })
  }

  @Test func placesNothingOfNothing() {
    let input = PlacementInput(outline: PlacementStory.outline, articles: [[], []])
    #expect(placer.place(input) == [[], []])
  }
}

@Suite struct PlacementEditTests {
  private let placer = Placer()

  @Test func keepsAPinnedBlock() throws {
    let placement = try #require(placer.place(pinned)[0][3].placement)
    #expect(placement.section == 3)
    #expect(placement.margin == .strong)
    #expect(placement.reasons.first?.kind == .pinned)
  }

  @Test func keepsAMovedBlock() throws {
    let placement = try #require(placer.place(moved)[0][3].placement)
    #expect(placement.section == 3)
    #expect(placement.reasons.map(\.kind) == [.pinned])
  }

  /// Both hold a gymnasium; only the pinned one is an example of the last section.
  @Test func learnsFromPinnedBlocksButNotFromMovedOnes() throws {
    let afterPin = try #require(placer.place(pinned)[1][1].placement)
    let afterMove = try #require(placer.place(moved)[1][1].placement)
    #expect(afterPin.lead < afterMove.lead)
  }

  private let pinned = PlacementStory.input(changing: 0, 3) {
    PlacementBlock(text: $0.text, pin: 3)
  }

  private let moved = PlacementStory.input(changing: 0, 3) {
    PlacementBlock(text: $0.text, moved: 3)
  }

  @Test func pinsAStray() {
    let pinned = PlacementStory.input(changing: 1, 4) {
      PlacementBlock(text: $0.text, pin: 0)
    }
    #expect(placer.place(pinned)[1][4].placement?.section == 0)
  }

  @Test func bindsAllBlocksUnderAHeadingThatBecameASection() {
    let texts = [
      "The mayor spoke briefly to reporters.", "Nobody else from the council came along.",
    ]
    let blocks = texts.map {
      PlacementBlock(text: Array($0.utf8), subhead: "The probe", headingSection: 2)
    }
    let input = PlacementInput(
      outline: PlacementStory.outline, articles: PlacementStory.input.articles + [blocks])
    let placements = placer.place(input)[2].compactMap(\.placement)
    #expect(placements.map(\.section) == [2, 2])
    #expect(placements.allSatisfy { $0.reasons.first?.kind == .subhead("The probe") })
  }

  @Test func keepsBlocksUnderOneSubheadTogether() {
    let texts = [
      "A helicopter and forty volunteers took part.", "The mayor spoke briefly to reporters.",
    ]
    let blocks = texts.map { PlacementBlock(text: Array($0.utf8), subhead: "Help arrives") }
    let input = PlacementInput(
      outline: PlacementStory.outline, articles: PlacementStory.input.articles + [blocks])
    #expect(placer.place(input)[2].map { $0.placement?.section } == [1, 1])
  }
}
