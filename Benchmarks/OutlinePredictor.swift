import Deriving
import Foundation

/// Predicts the clean name and the themes of headings, through the code that derives outlines.
enum OutlinePredictor {
  private struct Heading: Decodable {
    let id: Int
    let heading: String
  }

  /// What the scorer reads of one heading.
  struct Prediction: Encodable {
    /// The themes, none when it has none.
    let themes: [String]
    /// The section's name.
    let name: String
  }

  /// The predictions by heading.
  static func predict(_ data: Data) throws -> [String: Prediction] {
    let headings = try JSONDecoder().decode([Heading].self, from: data)
    let stemmer = Stemmer()
    return Dictionary(
      uniqueKeysWithValues: headings.map { heading in
        let name = HeadingName.clean(heading.heading, properNouns: .unknown).name
        let themes = HeadingTheme.themes(of: heading.heading, stemmer: stemmer)
        return (String(heading.id), Prediction(themes: themes, name: name))
      })
  }
}
