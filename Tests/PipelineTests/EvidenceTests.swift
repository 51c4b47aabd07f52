import Foundation
import Model
import Pipeline
import TestSupport
import Testing

/// What the preview tells an editor of one paragraph.
@Suite struct EvidenceTests {
  @Test func marksEachParagraphOfThePageInItsReport() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let preview = Preview(Configuration(root: folder.url.path))
      _ = try await preview.build()
      let explainer = try await Self.explainer(in: folder)
      for placed in explainer.sections.flatMap(\.blocks) {
        let found = try await preview.evidence(for: placed.anchor, at: "dam")
        let evidence = try #require(found)
        let marked = evidence.paragraphs.filter(\.isMarked)
        let words = placed.block.text.split(separator: " ").first.map(String.init) ?? ""
        #expect(marked.count == 1)
        #expect(marked.allSatisfy { $0.text.contains(words) && $0.anchor == placed.anchor })
        #expect(marked.allSatisfy { $0.fate == "used at #\(placed.anchor)" })
        #expect(evidence.section != nil)
        #expect(evidence.place.hasPrefix("Content/dam/articles/"))
      }
    }
  }

  @Test func tellsTheFateOfEveryParagraphAround() async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let preview = Preview(Configuration(root: folder.url.path))
      _ = try await preview.build()
      let explainer = try await Self.explainer(in: folder)
      let placed = try #require(explainer.sections.flatMap(\.blocks).first)
      let evidence = try await preview.evidence(for: placed.anchor, at: "dam")
      #expect(
        evidence?.paragraphs.map(\.fate)
          == explainer.fates[placed.reference.article].map(Coverage.describe))
    }
  }

  @Test(arguments: [
    ("dam", "demands/0000000000"), ("about", "x"), ("nowhere", "x"), ("", "x"),
  ])
  func knowsNothingOfOtherPlaces(address: String, anchor: String) async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let preview = Preview(Configuration(root: folder.url.path))
      _ = try await preview.build()
      let evidence = try await preview.evidence(for: anchor, at: address)
      #expect(evidence?.place == nil)
    }
  }

  private static func explainer(in folder: TemporaryFolder) async throws -> Explainer {
    let report = try await Pipeline(Configuration(root: folder.url.path)).explain()
    return try #require(report.explainers.first { $0.story.slug.text == "dam" })
  }
}
