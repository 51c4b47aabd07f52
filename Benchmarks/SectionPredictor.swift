import Deriving
import Foundation
import Model

/// Predicts the section of each paragraph, through the code that places blocks.
enum SectionPredictor {
  /// What a prediction may look at.
  struct Options {
    /// Whether the sections' hints are used.
    let usesHints: Bool
    /// Whether the articles' own headings are used.
    let usesHeads: Bool
  }

  private struct Story: Decodable {
    let id: String
    let outline: [Entry]
    let articles: [Article]
  }

  private struct Entry: Decodable {
    let title: String
    let hints: [String]?
  }

  private struct Article: Decodable {
    let paras: [Paragraph]
  }

  private struct Paragraph: Decodable {
    let text: String
    let head: String?
  }

  /// The section of each paragraph by story and article; -1 where it belongs to none.
  static func predict(_ data: Data, _ options: Options) throws -> [String: [[Int]]] {
    let stories = try JSONDecoder().decode([Story].self, from: data)
    let placer = Placer()
    return Dictionary(
      uniqueKeysWithValues: stories.map { story in
        let placed = placer.place(input(story, options))
        return (story.id, placed.map { $0.map { $0.placement?.section ?? -1 } })
      })
  }

  private static func input(_ story: Story, _ options: Options) -> PlacementInput {
    PlacementInput(
      outline: story.outline.map {
        OutlineEntry(title: $0.title, hints: options.usesHints ? $0.hints ?? [] : [])
      },
      articles: story.articles.map { $0.paras.map { block($0, options) } })
  }

  private static func block(_ paragraph: Paragraph, _ options: Options) -> PlacementBlock {
    let head = options.usesHeads ? paragraph.head : nil
    return PlacementBlock(
      text: Array(paragraph.text.utf8), subhead: head?.isEmpty == true ? nil : head)
  }
}
