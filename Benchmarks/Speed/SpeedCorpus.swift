import Foundation
import Model
import Prose

/// Stories to measure the speed of the derivation with.
struct SpeedCorpus {
  /// The stories.
  private(set) var stories: [Story] = []
  /// The bytes of their paragraphs.
  private(set) var bytes = 0

  /// Made-up stories of at most 200 paragraphs, the same in every run.
  init(megabytes: Double) {
    while Double(bytes) < megabytes * 1_000_000 { add(Self.articles(of: stories.count)) }
  }

  /// The plain-text articles of a folder, eight to a story in the order of their names.
  /// - Throws: what the file system says.
  init(folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
    var articles: [Article] = []
    for name in names {
      let text = try Data(contentsOf: URL(filePath: folder).appending(path: name))
      articles.append(Self.article("a\(articles.count)", Self.lines(of: Array(text))))
      guard articles.count == 8 || name == names.last else { continue }
      add(articles)
      articles = []
    }
  }

  private mutating func add(_ articles: [Article]) {
    let index = SourceFile(path: "Content/\(stories.count)/index.md", bytes: [])
    stories.append(
      Story(
        slug: Slug("story-\(stories.count)"), details: StoryDetails(title: "A story"),
        introduction: MarkdownBody(source: index, range: 0..<0), articles: articles, notes: []))
    for block in articles.flatMap(\.blocks) where block.kind == .paragraph {
      bytes += block.text.utf8.count
    }
  }

  private static func articles(of story: Int) -> [Article] {
    var prose = SpeedProse(seed: UInt64(story))
    return (0..<prose.pick(5...8)).map { number in
      let isDivided = prose.happens(40)
      let lines: [(Block.Kind, String)] = (0..<prose.pick(16...24)).map { line in
        isDivided && line % 7 == 4 ? (.subhead, prose.subhead()) : (.paragraph, prose.paragraph())
      }
      return article("a\(number)", lines)
    }
  }

  /// Blocks of plain text with what the reader takes them for.
  private static func lines(of text: [UInt8]) -> [(Block.Kind, String)] {
    let blocks = TextBlocks(text).ranges.map { BlockText(folding: text[$0]) }
    return zip(blocks, ArticleStructure.roles(of: blocks)).compactMap { block, role in
      switch role {
      case .paragraph: (.paragraph, String(decoding: block.bytes, as: UTF8.self))
      case .subhead: (.subhead, String(decoding: block.bytes, as: UTF8.self))
      default: nil
      }
    }
  }

  private static func article(_ id: String, _ lines: [(Block.Kind, String)]) -> Article {
    var identity = BlockIdentity(article: id)
    var (offset, subhead): (Int, Int?) = (0, nil)
    let blocks = lines.enumerated().map { index, line in
      if line.0 == .subhead { subhead = index }
      let range = offset..<(offset + line.1.utf8.count)
      offset = range.upperBound + 1
      return Block(
        id: identity.next(text: line.1), kind: line.0, range: range, text: line.1,
        subhead: line.0 == .paragraph ? subhead : nil)
    }
    return Article(
      id: id,
      source: SourceFile(path: "\(id).txt", text: lines.map(\.1).joined(separator: "\n")),
      details: ArticleDetails(
        headline: "An article", outlet: "Sample Wire",
        published: CalendarDate(year: 2025, month: 3, day: 19)),
      blocks: blocks)
  }
}
