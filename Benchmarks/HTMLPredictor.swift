import Foundation
import HTML

/// Predicts the articles of saved pages, in the form of the pages' scorer.
enum HTMLPredictor {
  /// What is read of one page.
  struct Prediction: Encodable {
    let title: String?
    let byline: [String]
    let date: String?
    let body: String
    let blocks: [[String]]
    let method: String
    let standfirst: String
  }

  /// The articles of the pages of a folder, by file name without its ending.
  ///
  /// A page that cannot be read has no prediction, which scorers count as an empty one.
  static func predict(_ folder: String) throws -> [String: Prediction] {
    var predictions: [String: Prediction] = [:]
    for name in try names(in: folder) {
      let page = try page(name, in: folder)
      let article = try? ArticleFinder.article(in: PageText(of: page))
      predictions[String(name.dropLast(5))] = article.map(prediction)
    }
    return predictions
  }

  /// The pages of a folder, in the order of their names.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".html") }.sorted()
  }

  /// A page's bytes.
  static func page(_ name: String, in folder: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: folder).appending(path: name)))
  }

  private static func prediction(_ article: SavedArticle) -> Prediction {
    Prediction(
      title: article.details.headline, byline: article.details.byline,
      date: article.details.published?.iso, body: article.text,
      blocks: article.body.map { [name($0.kind), $0.words] }, method: article.method.rawValue,
      standfirst: article.standfirst.map(\.words).joined(separator: "\n"))
  }

  private static func name(_ kind: TextBlock.Kind) -> String {
    switch kind {
    case .heading: "h"
    case .paragraph, .plain: "p"
    case .item: "li"
    case .quote: "quote"
    case .preformatted: "pre"
    case .cell: "td"
    case .caption: "caption"
    case .post: "post"
    }
  }
}
