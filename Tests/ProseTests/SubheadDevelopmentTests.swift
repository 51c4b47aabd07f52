import Foundation
import Prose
import Testing

/// The rules on the development pages, when they lie beside the project; they are not ours to ship.
@Suite struct SubheadDevelopmentTests {
  private static let pages = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "../../../shared/derivation/dev/subheads.json")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: pages.path),
      "needs ../shared/derivation, which does not ship with the project"))
  func findsTheSubheadsOfRealPages() throws {
    let pages = try JSONDecoder().decode([Page].self, from: Data(contentsOf: Self.pages))
    var (hits, surplus, missed) = (0, 0, 0)
    for page in pages {
      let found = Set(ArticleStructure.subheads(in: page.lines))
      for (index, gold) in page.gold.enumerated() where gold != "ignore" {
        hits += gold == "sub" && found.contains(index) ? 1 : 0
        surplus += gold != "sub" && found.contains(index) ? 1 : 0
        missed += gold == "sub" && !found.contains(index) ? 1 : 0
      }
    }
    let score = 2 * Double(hits) / Double(2 * hits + surplus + missed)
    #expect(score >= 0.96, "F1 \(score): \(surplus) surplus, \(missed) missed")
  }
}

private struct Page: Decodable {
  let lines: [String]
  let gold: [String]
}
