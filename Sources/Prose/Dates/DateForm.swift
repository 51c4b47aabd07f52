/// A stretch of time that a calendar knows.
package enum TimeUnit: Hashable, Sendable {
  /// As a word says, not in hours.
  case day, week, weekend, month, quarter, year, decade, century
}

/// A season of the northern year.
package enum Season: Int, Hashable, Sendable {
  /// The first begins in March, the last in December.
  case spring, summer, autumn, winter
}

/// A day that has a name and, every year, its date.
package enum Holiday: Hashable, Sendable {
  /// 25 December, or the day before
  case christmas, christmasEve
  /// 1 January, or the day before
  case newYear, newYearEve
  /// 31 October
  case halloween
  /// The fourth Thursday of November, in the United States.
  case thanksgiving
  /// The Tuesday after the first Monday of November, in the United States.
  case electionDay
  /// The first Monday of September, in the United States.
  case labourDay
  /// The last Monday of May, the second Monday of October and 11 November, in the United States.
  case memorialDay, columbusDay, veteransDay
  /// 14 February and 26 December.
  case valentinesDay, boxingDay
  /// The Friday, the Sunday and the Monday of Easter, by the western churches.
  case goodFriday, easter, easterMonday
}

/// Where a word moves a stretch of time to: `last week`.
package enum DateShift: Hashable, Sendable {
  /// Counted from the day of the report.
  case last, next, this, latest
  /// Counted from the time told of before.
  case previous, following, same
}

/// From where a stretch of time is counted: `two weeks ago`.
package enum DateOffset: Hashable, Sendable {
  /// From the day of the report.
  case ago
  /// From the day of the report, forward: `from now`.
  case fromNow
  /// From the time told of before.
  case earlier, later
}

/// A year as a report names it.
package enum YearMention: Hashable, Sendable {
  /// `2025`
  case number(Int)
  /// `last year`, as -1.
  case fromNow(Int)
  /// `last July`, `this spring`.
  case shift(DateShift)
}

/// A day as a report names it.
package struct DayMention: Hashable, Sendable {
  /// The year, when it says one.
  package var year: YearMention?
  /// The month, 1 to 12.
  package let month: Int
  /// The day, 1 to 31.
  package let day: Int
  /// The weekday, Monday 1, when it says one.
  package var weekday: Int?

  /// A day as a report names it.
  package init(year: YearMention? = nil, month: Int, day: Int, weekday: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.weekday = weekday
  }
}

/// What a date says, before anybody knows which day the report was written on.
package enum DateForm: Hashable, Sendable {
  /// `18 March 2025`, `Tuesday, March 18`
  case day(DayMention)
  /// `18-19 March`, `from March 28 to April 2`
  case days(DayMention, DayMention)
  /// `3/18/25`: two numbers, one of which is the month, and the year.
  case numeric(Int, Int, year: Int)
  /// `March 2025`, `last March`
  case month(Int, YearMention?)
  /// `March to May 2025`
  case months(Int, Int, YearMention?)
  /// `2025`
  case year(Int)
  /// `2014-2018`
  case years(Int, Int)
  /// `the 1990s`, by its first year
  case decade(Int)
  /// `the 19th century`, by its number
  case century(Int)
  /// `the third quarter of 2025`
  case quarter(Int, YearMention?)
  /// `spring 2025`, `last summer`
  case season(Season, YearMention?)
  /// `the week of 17 March`
  case weekOf(DayMention)
  /// `Tuesday`, `last Tuesday`, Monday being 1
  case weekday(Int, DateShift?)
  /// `Tuesday of last week`, the week as -1
  case weekdayOfWeek(Int, weeks: Int)
  /// `Thanksgiving`, `Christmas Day 2024`
  case holiday(Holiday, YearMention?)
  /// `the 19th`
  case dayOfMonth(Int)
  /// `yesterday`, as -1
  case nearby(Int)
  /// `at noon`: of the day told of
  case timeOfDay
  /// `the quarter ended March 31`
  case quarterOf(DayMention)
  /// `by year-end`, or that of the year before
  case yearEnd(isOver: Bool)
  /// `overnight`: the night behind the day told of, or before it, as in `overnight raids`
  case overnight(isBefore: Bool)
  /// `last week`, `the following year`
  case shifted(TimeUnit, DateShift)
  /// `two weeks ago`, `a year earlier`; no number for `several years ago`
  case offset(TimeUnit, Int?, DateOffset)
}
