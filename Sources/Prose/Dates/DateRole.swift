/// What a word near a date tells about it.
struct DateRole: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Before a date that dates an event: "in", "on".
  static let dating = DateRole(rawValue: 1 << 0)
  /// Before a date that bounds, compares or belongs: "since", "of".
  static let binding = DateRole(rawValue: 1 << 1)
  /// Two words before a date it is compared with: "than in 2019".
  static let comparing = DateRole(rawValue: 1 << 2)
  /// Before a date that is still to come: "by", "until".
  static let deadline = DateRole(rawValue: 1 << 3)
  /// "soon" and "early" before "as".
  static let soon = DateRole(rawValue: 1 << 4)
  /// Of a time of day: "a.m.", "noon".
  static let clock = DateRole(rawValue: 1 << 5)
  /// A helping verb that puts what follows into the past: "was", "had".
  static let hadBeen = DateRole(rawValue: 1 << 6)
  /// Before a word in "-ed" that is no past tense: "be held", "a planned".
  static let notPast = DateRole(rawValue: 1 << 7)
  /// A past tense that does not end in "-ed".
  static let happened = DateRole(rawValue: 1 << 8)
  /// To whom or how something was said: "reporters", "in a statement".
  static let audience = DateRole(rawValue: 1 << 9)
  /// Of a stretch of time that is over: "ended".
  static let ended = DateRole(rawValue: 1 << 10)
  /// "to", which looks ahead behind "is" and "set" and before "be".
  static let to = DateRole(rawValue: 1 << 11)
  /// "be".
  static let be = DateRole(rawValue: 1 << 12)
  /// "as", behind "soon".
  static let asWord = DateRole(rawValue: 1 << 13)
  /// It may begin a relative clause: "who", "which", "that".
  static let relative = DateRole(rawValue: 1 << 14)
  /// "that", which has other uses too.
  static let that = DateRole(rawValue: 1 << 15)
  /// It may begin a clause of time: "when", "before", "after".
  static let conjunction = DateRole(rawValue: 1 << 16)
  /// "when" and "as", whose clause may be the news.
  static let whenWord = DateRole(rawValue: 1 << 17)
  /// A helping verb of the perfect: "had", "has", "have".
  static let perfect = DateRole(rawValue: 1 << 18)
  /// "had", also with "not".
  static let had = DateRole(rawValue: 1 << 19)
  /// A helping verb of the past before "not": "did", "was".
  static let didOrWas = DateRole(rawValue: 1 << 20)
  /// It says that something was not done: "not", "didn't", "declined".
  static let not = DateRole(rawValue: 1 << 21)
  /// It says that nobody did or knew: "nobody", "unclear".
  static let nobody = DateRole(rawValue: 1 << 22)
  /// "no", which makes a nobody of "one".
  static let no = DateRole(rawValue: 1 << 23)
  /// "one", behind "no".
  static let one = DateRole(rawValue: 1 << 24)
  /// What those do not do who do not speak: "respond", "comment".
  static let answer = DateRole(rawValue: 1 << 25)
  /// "since".
  static let since = DateRole(rawValue: 1 << 26)
  /// "until" and "till".
  static let until = DateRole(rawValue: 1 << 27)
  /// "of".
  static let of = DateRole(rawValue: 1 << 28)
  /// A word for the number of the dead or hurt: "toll".
  static let toll = DateRole(rawValue: 1 << 29)
  /// "number", which counts before "of".
  static let number = DateRole(rawValue: 1 << 30)
  /// "a", which makes "a number of" mean some.
  static let article = DateRole(rawValue: 1 << 31)
  /// "still", which behind "was" tells of what goes on.
  static let still = DateRole(rawValue: 1 << 32)
  /// What is done by appointment, in the present tense: "meet".
  static let appointed = DateRole(rawValue: 1 << 33)
  /// Before a date on which something begins: "starting", "effective".
  static let beginning = DateRole(rawValue: 1 << 34)
  /// A noun for what is known only when it has happened: "ruling".
  static let deed = DateRole(rawValue: 1 << 35)
  /// What is told of the future behind "is": "forecast".
  static let foretold = DateRole(rawValue: 1 << 37)
  /// "is" and "are".
  static let isNow = DateRole(rawValue: 1 << 38)
  /// Before a deed that is still to come: "ahead of", "before".
  static let ahead = DateRole(rawValue: 1 << 36)
}
