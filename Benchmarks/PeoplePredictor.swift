import Foundation
import Gold

/// Measures who is who on articles labelled by hand; see `Tests/DerivingTests/Gold`.
enum PeoplePredictor {
  /// The figures of some gold files, each on a line, below its errors when they are asked for.
  static func evaluate(_ paths: [String], listsErrors: Bool) throws -> String {
    try paths.map { path in
      let score = PeopleScore(PeopleGold(try String(contentsOfFile: path, encoding: .utf8)))
      let errors = listsErrors ? score.errors.map { "  \($0)\n" }.joined() : ""
      return errors + "\(URL(filePath: path).lastPathComponent): \(score)"
    }.joined(separator: "\n")
  }
}
