import ArgumentParser
import Model
import Pipeline

/// Lists stories and pages, those that are kept out of the site with the reason.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the stories and pages, and what is kept out of the site.",
    discussion: """
      One a line: its state, its date, its address or its file, its title. The state of a story is \
      'developing', 'settled' or 'closed' (or 'story' when it has none), that of a page 'page'; \
      'draft', 'embargo', 'expired', 'future' and 'unreadable' are not on the site. A date after today's is marked '(future)': it \
      orders lists, and hides nothing.
      """)

  @OptionGroup var options: SiteOptions

  @Flag(help: "Only what is kept out of the site.")
  var hidden = false

  func run() async throws {
    let site = Configuration(
      root: options.root, jobs: options.jobs, flags: options.flags())
    let today = options.asOf ?? NewStory.today()
    try await options.reporting {
      let (report, entries) = try await Pipeline(site).list()
      let lines = entries.filter { !hidden || $0.isHidden }.map { Self.fields($0, today) }
      return (report, Self.table(lines))
    }
  }

  private static func fields(_ entry: ListedEntry, _ today: CalendarDate?) -> [String] {
    var date = entry.date?.iso ?? "-"
    if let today, let day = entry.date, day > today { date += " (future)" }
    return [entry.state, date, entry.place, entry.title]
  }

  /// The lines with their columns below each other; nil without any.
  private static func table(_ lines: [[String]]) -> String? {
    guard let first = lines.first else { return nil }
    let widths = first.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { fields in
      let padded = zip(fields, widths).map { field, width in
        field + String(repeating: " ", count: width - field.count)
      }
      let line = padded.joined(separator: "  ")
      let end = line.utf8.lastIndex { $0 != 0x20 }
      return end.map { String(line[...$0]) } ?? ""
    }.joined(separator: "\n")
  }
}
