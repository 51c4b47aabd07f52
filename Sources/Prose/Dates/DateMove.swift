/// How far a date lies from the one that its words name: `the day before the Monday vote`.
package struct DateMove: Hashable, Sendable {
  /// How many days on; back when below zero.
  package var days = 0
  /// How many years on, to the same day of the year; back when below zero.
  package var years = 0

  /// Nowhere.
  package static let none = DateMove()

  /// So many days and years on.
  package init(days: Int = 0, years: Int = 0) { (self.days, self.years) = (days, years) }
}
