import Model
import Prose

@testable import Deriving

/// The figures of small stories: each report is an outlet, a day and its paragraphs.
enum FigureStory {
  typealias Report = (outlet: String, date: String, paragraphs: [String])

  /// The groups as a reader sees them: `people + killed: at least 14 | 17 (update)`.
  static func groups(_ reports: [Report]) -> [String] {
    let story = SampleStory.story(articles: reports.enumerated().map { article($0, $1) })
    return groups(of: reporting(story), story)
  }

  static func reporting(_ story: Story) -> Reporting {
    var entries: [Reporting.Entry] = []
    for (article, value) in story.articles.enumerated() {
      for (block, text) in value.blocks.enumerated() where text.kind == .paragraph {
        entries.append(
          Reporting.Entry(
            reference: BlockReference(article: article, block: block),
            paragraph: Paragraph(Array(text.text.utf8)), section: nil, copies: []))
      }
    }
    return Reporting(story, entries)
  }

  static func groups(of reporting: Reporting, _ story: Story) -> [String] {
    Figures.groups(of: reporting, cast: Cast()).map { group in
      let what = [group.subject, group.state].compactMap { $0.map(story.words) }
      let figures = group.figures.map { number($0, story) }
      return what.joined(separator: " + ") + ": " + figures.joined(separator: " | ")
        + " (\(group.relation.rawValue))"
    }
  }

  /// Qualifier, number and unit, without what is counted.
  private static func number(_ figure: Figure, _ story: Story) -> String {
    var range = figure.words.range
    if let subject = figure.subject?.range, subject.upperBound == range.upperBound {
      range = range.lowerBound..<subject.lowerBound - 1
    }
    return story.words(of: Passage(figure.words.block, range))
  }

  private static func article(_ number: Int, _ report: Report) -> Article {
    SampleStory.article(
      "report-\(number)", outlet: report.outlet, date: report.date,
      report.paragraphs.map { (.paragraph, $0) })
  }
}
