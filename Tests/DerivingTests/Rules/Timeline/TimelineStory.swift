import Model
import Prose

@testable import Deriving

/// Makes a story of reports out of their days and paragraphs, all of which stand on the page.
enum TimelineStory {
  /// The story; a report whose number stands among the copies of another is on the page with it
  /// only, paragraph for paragraph.
  static func reporting(
    _ reports: [(day: String?, paragraphs: [String])], copies: [Int: [Int]] = [:],
    dateline: CalendarDate? = nil
  ) -> Reporting {
    let articles = reports.enumerated().map { index, report in
      article("report-\(index)", report.day, report.paragraphs, dateline)
    }
    let index = SourceFile(path: "Content/dam/index.md", text: "")
    let story = Story(
      slug: Slug("dam"), details: StoryDetails(title: "The dam"),
      introduction: MarkdownBody(source: index, range: 0..<0), articles: articles, notes: [])
    var entries: [Reporting.Entry] = []
    let hidden = copies.values.flatMap(\.self)
    for (article, report) in reports.enumerated() where !hidden.contains(article) {
      for (block, text) in report.paragraphs.enumerated() {
        entries.append(
          Reporting.Entry(
            reference: BlockReference(article: article, block: block),
            paragraph: Paragraph(Array(text.utf8)), section: nil,
            copies: (copies[article] ?? []).map { BlockReference(article: $0, block: block) }))
      }
    }
    return Reporting(story, entries)
  }

  private static func article(
    _ id: String, _ day: String?, _ paragraphs: [String], _ dateline: CalendarDate?
  ) -> Article {
    let blocks = paragraphs.enumerated().map { index, text in
      Block(id: "\(id)-\(index)", kind: .paragraph, range: 0..<text.utf8.count, text: text)
    }
    return Article(
      id: id, source: SourceFile(path: "Content/dam/articles/\(id).txt", text: ""),
      details: ArticleDetails(
        headline: "The dam",
        dateline: dateline.map { Model.Dateline(place: "HARROW", agency: nil, date: $0) },
        outlet: "Sample Wire",
        published: day.flatMap { CalendarDate(iso: $0) }),
      blocks: blocks)
  }
}
