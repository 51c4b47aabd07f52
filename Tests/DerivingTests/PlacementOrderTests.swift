import Deriving
import Model
import Testing

/// The same story must give the same answer however its articles are listed.
@Suite struct PlacementOrderTests {
  @Test(arguments: [[1, 0, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1], [0, 2, 1]])
  func doesNotDependOnTheOrderOfArticles(order: [Int]) {
    let third = [
      "The villages buried nine people on Sunday.", "Engineers blamed the sluice gates.",
    ]
    let texts = PlacementStory.texts + [third]
    let expected = Placer().place(PlacementStory.input(texts))
    let shuffled = Placer().place(PlacementStory.input(order.map { texts[$0] }))
    for (place, article) in order.enumerated() {
      let found = shuffled[place].map { renumbered($0, by: order) }
      #expect(found == expected[article])
    }
  }

  @Test func doesNotDependOnWhatWasReadBefore() {
    let memory = WordMemory()
    let other = PlacementStory.input([["Seepages endangered engineered reservoirs everywhere."]])
    _ = Placer().place(other, memory: memory)
    let placements = Placer().place(PlacementStory.input, memory: memory)
    #expect(placements == Placer().place(PlacementStory.input))
  }

  @Test func derivesTheSameExplainerWithAUsedMemory() {
    let memory = WordMemory()
    let other = SampleStory.story(articles: [SampleStory.second])
    _ = Deriver.derive(other, memory: memory)
    let used = Deriver.derive(SampleStory.story(), memory: memory).explainer
    #expect(used == Deriver.derive(SampleStory.story()).explainer)
  }

  /// The placement with its references to articles told in the original order.
  private func renumbered(_ placement: BlockPlacement, by order: [Int]) -> BlockPlacement {
    let references = order.map { article in
      (0..<8).map { BlockReference(article: article, block: $0) }
    }
    return switch placement {
    case .placed(let placement): .placed(renumbered(placement, by: references))
    case .weak(let placement): .weak(renumbered(placement, by: references))
    case .stray: placement
    }
  }

  private func renumbered(_ placement: Placement, by names: [[BlockReference]]) -> Placement {
    let reasons = placement.reasons.map { reason in
      guard case .learnedWord(let word, let teacher) = reason.kind else { return reason }
      let name = names[teacher.article][teacher.block]
      return Reason(.learnedWord(word, from: name), weight: reason.weight)
    }
    return Placement(
      section: placement.section, runnerUp: placement.runnerUp, margin: placement.margin,
      lead: placement.lead, reasons: reasons)
  }
}
