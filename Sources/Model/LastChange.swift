/// The newest of what is dated on a story's page: a report, or the editors' word that something changed.
package struct LastChange: Hashable, Sendable {
  /// What came.
  package enum Kind: String, CaseIterable, Sendable {
    /// Another report.
    case report
    /// An update of the editors'.
    case update
    /// A correction of the editors'.
    case correction
  }

  /// What came.
  package let kind: Kind
  /// The headline of the report, or the title of the note when it has one.
  package let title: String?
  /// The outlet of the report.
  package let outlet: String?
  /// The day it came.
  package let date: CalendarDate

  /// Something that came on a day.
  package init(_ kind: Kind, title: String?, outlet: String? = nil, date: CalendarDate) {
    self.kind = kind
    self.title = title
    self.outlet = outlet
    self.date = date
  }
}
