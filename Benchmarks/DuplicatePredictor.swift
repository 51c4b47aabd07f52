import Foundation
import Prose

/// Predicts which pairs of paragraphs are the same wire copy, through the code that merges them.
enum DuplicatePredictor {
  private struct Pair: Decodable {
    let id: Int
    let a: String
    let b: String
  }

  /// Whether the two paragraphs are copies, by pair.
  static func predict(_ data: Data) throws -> [String: Bool] {
    let pairs = try JSONDecoder().decode([Pair].self, from: data)
    return Dictionary(
      uniqueKeysWithValues: pairs.map { pair in
        let kinship = Kinship.between(wording(pair.a), wording(pair.b))
        return (String(pair.id), kinship == .copy)
      })
  }

  private static func wording(_ text: String) -> Wording {
    Wording(Paragraph(Array(text.utf8)))
  }
}
