import Deriving
import Foundation
import Model
import Testing

/// A reason is a reason only if the placement's score changes when it is taken away.
@Suite struct PlacementReasonTests {
  @Test func everyPlacementHasAReasonThatMatters() {
    let proof = ReasonProof(of: PlacementStory.input)
    #expect(proof.proved == 11)
    #expect(proof.failures == [])
  }

  @Test func everyNamedReasonMattersInTheSmallStory() {
    for (block, placement) in ReasonProof.placements(of: PlacementStory.input) {
      for reason in placement.reasons {
        let other = Placer().place(PlacementStory.input, without: reason.kind, at: block)
        #expect(ReasonProof.differs(other, from: placement), "\(block) \(reason.kind)")
      }
    }
  }

  @Test(.enabled(if: DevelopmentStories.areThere, "the development data is not at hand"))
  func everyPlacementOfTheDevelopmentDataHasAReasonThatMatters() throws {
    var proved = 0
    for input in try DevelopmentStories.inputs() where proved < 200 {
      let proof = ReasonProof(of: input)
      proved += proof.proved
      #expect(proof.failures == [])
    }
    #expect(proved >= 200)
  }
}

/// Takes the reasons of a story's placements away, one by one, until the score changes.
private struct ReasonProof {
  private(set) var proved = 0
  private(set) var failures: [BlockReference] = []

  init(of input: PlacementInput) {
    for (block, placement) in Self.placements(of: input) {
      let matters = placement.reasons.contains { reason in
        Self.differs(Placer().place(input, without: reason.kind, at: block), from: placement)
      }
      if matters { proved += 1 } else { failures.append(block) }
    }
  }

  static func placements(of input: PlacementInput) -> [(BlockReference, Placement)] {
    Placer().place(input).enumerated().flatMap { article, blocks in
      blocks.enumerated().compactMap { index, block in
        block.placement.map { (BlockReference(article: article, block: index), $0) }
      }
    }
  }

  static func differs(_ other: BlockPlacement, from placement: Placement) -> Bool {
    other.placement.map { $0.section != placement.section || $0.lead != placement.lead } ?? true
  }
}

/// The stories that the method was developed on; they are not ours to publish.
private enum DevelopmentStories {
  private struct Story: Decodable {
    struct Section: Decodable {
      let title: String
      let hints: [String]
    }
    struct Article: Decodable {
      let paras: [Paragraph]
    }
    struct Paragraph: Decodable {
      let text: String
      let head: String
    }
    let outline: [Section]
    let articles: [Article]
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/derivation/dev").standardized

  static var areThere: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "sections_stories.json").path)
  }

  /// The stories, small ones first: each is placed once for every block.
  static func inputs() throws -> [PlacementInput] {
    try ["sections_stories.json", "sections_wiki.json"].flatMap { name in
      let data = try Data(contentsOf: folder.appending(path: name))
      return try JSONDecoder().decode([Story].self, from: data).map(input)
    }.sorted { $0.articles.joined().count < $1.articles.joined().count }
  }

  private static func input(_ story: Story) -> PlacementInput {
    PlacementInput(
      outline: story.outline.map { OutlineEntry(title: $0.title, hints: $0.hints) },
      articles: story.articles.map { article in
        article.paras.map { paragraph in
          PlacementBlock(
            text: Array(paragraph.text.utf8), subhead: paragraph.head.isEmpty ? nil : paragraph.head
          )
        }
      })
  }
}
