/// Where a report was filed from, as its first paragraph says: `KYIV, Ukraine (AP) —`.
package struct Dateline: Hashable, Sendable {
  /// The place, as written.
  package let place: String?
  /// The agency in brackets, as written.
  package let agency: String?
  /// The date, when the dateline names one.
  package let date: CalendarDate?

  /// A dateline as the reader found it.
  package init(place: String?, agency: String?, date: CalendarDate?) {
    self.place = place
    self.agency = agency
    self.date = date
  }
}
