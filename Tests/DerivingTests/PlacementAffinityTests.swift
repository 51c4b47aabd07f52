import Deriving
import Model
import Testing

/// A measure from outside, such as a table of meanings, may speak where words do not.
@Suite struct PlacementAffinityTests {
  private func sections(_ affinity: (Int, Int) -> [Float]) -> [[Int?]] {
    let input = PlacementInput(
      outline: PlacementStory.outline,
      articles: PlacementStory.texts.enumerated().map { article, texts in
        texts.enumerated().map { index, text in
          PlacementBlock(text: Array(text.utf8), affinity: affinity(article, index))
        }
      })
    return Placer().place(input).map { $0.map { $0.placement?.section } }
  }

  private var without: [[Int?]] { sections { _, _ in [] } }

  @Test func movesABlockToTheSectionItIsNear() {
    // "A survivor from the villages described a roar": the collapse, unless something knows better.
    let found = sections { article, index in
      article == 1 && index == 0 ? [0, 9, 0, 0] : [0, 0, 0, 0]
    }
    #expect(without[1][0] != 1)
    #expect(found[1][0] == 1)
  }

  @Test func ignoresATitleThatIsNearToEverything() {
    #expect(sections { _, _ in [0.1, 0.2, 7, 0.3] } == without)
  }
}
