import Foundation
import Prose

/// Predicts which lines of unmarked articles are subheads, through the code that reads articles.
enum SubheadPredictor {
  private struct Document: Decodable {
    let id: String
    let lines: [String]
  }

  /// The indexes of the subhead lines by document.
  static func predict(_ data: Data) throws -> [String: [Int]] {
    let documents = try JSONDecoder().decode([Document].self, from: data)
    return Dictionary(
      uniqueKeysWithValues: documents.map { document in
        (document.id, ArticleStructure.subheads(in: document.lines))
      })
  }
}
