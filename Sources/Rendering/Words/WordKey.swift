import Model

/// The words that the program itself puts on pages, by their keys in strings files.
///
/// All others stand in templates: `{{strings.search}}`.
enum WordKey: String, CaseIterable, Sendable {
  case numberedTitle = "numbered-title"
  case subjects, sources, organisations
  case missingTitle = "missing-title"
  case sourcesAbout = "sources-about"
  case peopleTitle = "people-title"
  case peopleAbout = "people-about"
  case latestReport = "latest-report"
  case events
  case inShort = "in-short"
  case others
  case listOfTwo = "list-of-two"
  case listOfMore = "list-of-more"
  case reportsAgree = "reports-agree"
  case reportsDiffer = "reports-differ"
  case updatedCount = "updated-count"
  case updatedFigure = "updated-figure"
  case notVerified = "not-verified"
  case uncertain
  case notAnswered = "not-answered"
  case askedInReport = "asked-in-report"
  case askedByEditors = "asked-by-editors"
  case developing, settled, closed
  case context, definition, update, correction, question
  case months
  case monthsInDates = "months-in-dates"
  case monthsShort = "months-short"
  case firstDay = "first-day"
  case dayDate = "day-date"
  case dayInYear = "day-in-year"
  case monthDate = "month-date"
  case yearDate = "year-date"
  case weekDate = "week-date"
  case quarterDates = "quarter-dates"
  case seasonDates = "season-dates"
  case dateRange = "date-range"
  case dateRangeClose = "date-range-close"
  case shortDay = "short-day"
  case shortMonth = "short-month"

  /// Its place among all keys.
  var number: Int { Self.numbers[self] ?? 0 }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
