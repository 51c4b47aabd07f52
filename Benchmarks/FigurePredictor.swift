import Foundation
import Gold

/// Scores the figures found in labelled articles: number, qualifier, what is counted and whose
/// figure it is must all be right.
enum FigurePredictor {
  /// Prints precision and recall for each gold file, and the errors when asked for.
  static func evaluate(_ files: [String], listsErrors: Bool) throws {
    for file in files {
      let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      let score = FigureGold(text).score()
      print(
        "figures \(URL(filePath: file).lastPathComponent): \(score.labelled) labelled,"
          + " \(score.found) found, \(score.right) right,"
          + " precision \(rounded(score.precision)), recall \(rounded(score.recall))")
      if listsErrors { for error in score.errors { print("  " + error) } }
    }
  }

  private static func rounded(_ share: Double) -> String { String(format: "%.3f", share) }
}
