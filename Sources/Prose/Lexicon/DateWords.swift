/// The words that dates are made of.
///
/// Data only, in lower case.
enum DateWords {
  /// The words by what they do, for every rule.
  static let classes: [(WordClass, String)] =
    meanings.compactMap { meaning, words in
      wordClass(of: meaning).map { ($0, words) }
    } + [(.future, future), (.announcement, announcements)]

  /// The words by what they mean in a date.
  static let meanings: [(DateWord, String)] =
    months + weekdays + units + shifts + numbers + ordinals + small

  private static func wordClass(of meaning: DateWord) -> WordClass? {
    switch meaning {
    case .month: .month
    case .weekday: .weekday
    case .unit, .partOfDay: .timeUnit
    case .shift: .timeShift
    case .dayName: .dayName
    case .season: .season
    case .quarter: .timeUnit
    case .ordinal: .ordinal
    case .number: .numberWord
    case .offset: .timeOffset
    case .holiday, .timeOfDay, .overnight, .then: .holiday
    default: nil
    }
  }

  private static let months: [(DateWord, String)] = [
    (.month(1, isShort: false), "january"), (.month(2, isShort: false), "february"),
    (.month(3, isShort: false), "march"), (.month(4, isShort: false), "april"),
    (.month(5, isShort: false), "may"), (.month(6, isShort: false), "june"),
    (.month(7, isShort: false), "july"), (.month(8, isShort: false), "august"),
    (.month(9, isShort: false), "september"), (.month(10, isShort: false), "october"),
    (.month(11, isShort: false), "november"), (.month(12, isShort: false), "december"),
    (.month(1, isShort: true), "jan"), (.month(2, isShort: true), "feb"),
    (.month(3, isShort: true), "mar"), (.month(4, isShort: true), "apr"),
    (.month(6, isShort: true), "jun"), (.month(7, isShort: true), "jul"),
    (.month(8, isShort: true), "aug"), (.month(9, isShort: true), "sep sept"),
    (.month(10, isShort: true), "oct"), (.month(11, isShort: true), "nov"),
    (.month(12, isShort: true), "dec"),
  ]

  private static let weekdays: [(DateWord, String)] = [
    (.weekday(1, isShort: false), "monday"), (.weekday(2, isShort: false), "tuesday"),
    (.weekday(3, isShort: false), "wednesday"), (.weekday(4, isShort: false), "thursday"),
    (.weekday(5, isShort: false), "friday"), (.weekday(6, isShort: false), "saturday"),
    (.weekday(7, isShort: false), "sunday"),
    (.weekday(1, isShort: true), "mon"), (.weekday(2, isShort: true), "tue tues"),
    (.weekday(3, isShort: true), "wed"), (.weekday(4, isShort: true), "thu thur thurs"),
    (.weekday(5, isShort: true), "fri"), (.weekday(6, isShort: true), "sat"),
    (.weekday(7, isShort: true), "sun"),
    (.dayName(0), "today tonight"), (.dayName(-1), "yesterday"), (.dayName(1), "tomorrow"),
  ]

  private static let units: [(DateWord, String)] = [
    (.unit(.day, isPlural: false), "day"), (.unit(.day, isPlural: true), "days"),
    (.unit(.week, isPlural: false), "week"), (.unit(.week, isPlural: true), "weeks"),
    (.unit(.weekend, isPlural: false), "weekend"), (.unit(.weekend, isPlural: true), "weekends"),
    (.unit(.month, isPlural: false), "month"), (.unit(.month, isPlural: true), "months"),
    (.unit(.quarter, isPlural: false), "quarter"), (.unit(.quarter, isPlural: true), "quarters"),
    (.unit(.year, isPlural: false), "year"), (.unit(.year, isPlural: true), "years"),
    (.unit(.decade, isPlural: false), "decade"), (.unit(.decade, isPlural: true), "decades"),
    (.unit(.century, isPlural: false), "century"), (.unit(.century, isPlural: true), "centuries"),
    (.partOfDay, "morning afternoon evening night"),
    (
      .timeOfDay,
      "noon midday midnight dawn daybreak nightfall sunset sunrise midmorning midafternoon"
    ),
    (.overnight, "overnight"), (.then, "then"),
    (.holiday(.christmas), "christmas"), (.holiday(.newYear), "new"),
    (.holiday(.halloween), "halloween"), (.holiday(.thanksgiving), "thanksgiving"),
    (.holiday(.electionDay), "election"), (.holiday(.labourDay), "labor labour"),
    (.holiday(.memorialDay), "memorial"), (.holiday(.columbusDay), "columbus"),
    (.holiday(.veteransDay), "veterans"), (.holiday(.valentinesDay), "valentine valentines"),
    (.holiday(.boxingDay), "boxing"), (.holiday(.goodFriday), "good"),
    (.holiday(.easter), "easter"),
    (.quarter(1), "q1"), (.quarter(2), "q2"), (.quarter(3), "q3"), (.quarter(4), "q4"),
    (.season(.spring), "spring"), (.season(.summer), "summer"),
    (.season(.autumn), "autumn fall"), (.season(.winter), "winter"),
  ]

  private static let shifts: [(DateWord, String)] = [
    (.shift(.last), "last"), (.shift(.next), "next"), (.shift(.this), "this current"),
    (.shift(.previous), "previous preceding prior"), (.shift(.following), "following"),
    (.shift(.same), "same that"), (.shift(.latest), "latest"), (.past, "past"),
    (.offset(.ago), "ago"), (.offset(.earlier), "earlier before previously"),
    (.offset(.later), "later after"),
  ]

  private static let numbers: [(DateWord, String)] = [
    (.number(1), "one"), (.number(2), "two"), (.number(3), "three"), (.number(4), "four"),
    (.number(5), "five"), (.number(6), "six"), (.number(7), "seven"), (.number(8), "eight"),
    (.number(9), "nine"), (.number(10), "ten"), (.number(11), "eleven"), (.number(12), "twelve"),
    (.number(13), "thirteen"), (.number(14), "fourteen"), (.number(15), "fifteen"),
    (.number(16), "sixteen"), (.number(17), "seventeen"), (.number(18), "eighteen"),
    (.number(19), "nineteen"), (.number(20), "twenty"), (.number(30), "thirty"),
    (.number(40), "forty"), (.number(50), "fifty"), (.number(60), "sixty"),
    (.number(70), "seventy"), (.number(80), "eighty"), (.number(90), "ninety"),
  ]

  private static let ordinals: [(DateWord, String)] = [
    (.ordinal(1), "first"), (.ordinal(2), "second"), (.ordinal(3), "third"),
    (.ordinal(4), "fourth final"), (.ordinal(5), "fifth"), (.ordinal(6), "sixth"),
    (.ordinal(7), "seventh"), (.ordinal(8), "eighth"), (.ordinal(9), "ninth"),
    (.ordinal(10), "tenth"), (.ordinal(11), "eleventh"), (.ordinal(12), "twelfth"),
    (.ordinal(13), "thirteenth"), (.ordinal(14), "fourteenth"), (.ordinal(15), "fifteenth"),
    (.ordinal(16), "sixteenth"), (.ordinal(17), "seventeenth"), (.ordinal(18), "eighteenth"),
    (.ordinal(19), "nineteenth"), (.ordinal(20), "twentieth"),
    (.ordinalEnding, "st nd rd th"),
  ]

  private static let small: [(DateWord, String)] = [
    (.a, "a an"), (.the, "the"), (.of, "of"), (.and, "and"), (.or, "or"),
    (.upTo, "to through until till thru"),
    (.preposition, "in on by since from during between for as at around about within over"),
    (.than, "than compared versus"),
    (.part, "early late mid beginning start end middle close rest remainder"),
    (.several, "few several many some couple recent"), (.fiscal, "fiscal financial full"),
    (.every, "every each most"), (.now, "now"), (.eve, "eve"), (.ended, "ended ending beginning"),
    (.plural, "s"),
  ]

  /// What tells that something is still to come.
  private static let future = """
    will won't shall ll would could might scheduled expected due plans planned planning \
    upcoming slated intends intend hopes going expects expect meets opens begins starts faces takes comes ends expires closes \
    heads
    """

  /// Verbs whose saying is itself the news, so that its day is the event's.
  private static let announcements = """
    announced announce announces confirmed confirms declared declares unveiled revealed ordered \
    approved pledged vowed apologised apologized resigned testified ruled disclosed proposed \
    agreed threatened demanded offered promised
    """
}
