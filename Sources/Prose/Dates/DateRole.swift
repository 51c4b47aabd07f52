/// What a word near a date tells about it.
struct DateRole: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

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
}
