import Model

/// Every teaser of a site in the order of lists, the newest first; lists are numbers into it.
struct TeaserShelf: Sendable {
  /// The teasers, as `Teaser.isBefore` orders them.
  let teasers: [Teaser]
  /// The fingerprint of each.
  let fingerprints: [UInt64]
  private let days: [Int]

  /// Sorts teasers that come in any order.
  /// - Complexity: O(*n* log *n*) comparisons of numbers; addresses are compared within a day only.
  init(_ unsorted: [Teaser]) {
    let days = unsorted.map { Self.day(of: $0.date) }
    let order = unsorted.indices.sorted { first, second in
      if days[first] != days[second] { return days[first] > days[second] }
      return Self.precedes(unsorted[first].path, unsorted[second].path)
    }
    teasers = order.map { unsorted[$0] }
    fingerprints = teasers.map(\.fingerprint)
    self.days = order.map { days[$0] }
  }

  /// Where a teaser stands, by its day and address; nil when it is not here.
  /// - Complexity: O(log *n*)
  func position(of teaser: Teaser) -> Int? {
    let day = Self.day(of: teaser.date)
    let place = teasers.indices.firstPlace { number in
      days[number] == day
        ? !Self.precedes(teasers[number].path, teaser.path) : days[number] < day
    }
    return place < teasers.count && teasers[place].path == teaser.path ? place : nil
  }

  /// A number that grows with the date as `CalendarDate` orders it; undated ones come last.
  private static func day(of date: CalendarDate?) -> Int {
    date.map { (($0.year * 13) + ($0.month ?? 0)) * 32 + ($0.day ?? 0) } ?? -1
  }

  private static func precedes(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}
