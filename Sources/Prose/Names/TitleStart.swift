/// Where a title begins, read backwards from its last word.
enum TitleStart {
  /// The most words of no list that a title may hold.
  private static let mostUnknown = 2

  /// The first word of the title that ends with an office.
  ///
  /// Before the office may stand capitalised words, ranks, peoples and bodies, and a few words of
  /// small letters that are neither verbs nor small words: "Harrow Council leader", "pub owner".
  static func find(from head: Int, _ text: NameText) -> Int {
    var start = head
    var unknown = 0
    while start > 0, joins(text, before: start) {
      if belongs(start - 1, text, &unknown) {
        start -= 1
      } else if let body = body(before: start, text) {
        start = body
      } else {
        break
      }
    }
    return withoutLoose(start, head, text)
  }

  /// The start of "Bank of" and "Ministry of" before the rest of their names.
  private static func body(before start: Int, _ text: NameText) -> Int? {
    let link = start - (text.word(start - 1, in: the) ? 2 : 1)
    guard text.word(link, in: links), text.isRaised(start), text.has(link - 1, .organisation),
      text.isRaised(link - 1), text.joint(after: link - 1) == .space
    else { return nil }
    return link - 1
  }

  private static let links = WordList.hashes("of for")
  private static let the = WordList.hashes("the")

  private static func joins(_ text: NameText, before number: Int) -> Bool {
    switch text.joint(after: number - 1) {
    case .space, .hyphen, .possessive, .pluralPossessive, .apostrophe, .stop, .ampersand: true
    case .stopSpace:
      text.isRaised(number - 1) && text.paragraph.tokens[number - 1].range.count < 5
        && (text.has(number - 1, [.office, .rank, .honorific]) || text.isInitial(number - 1))
    default: false
    }
  }

  private static func belongs(_ number: Int, _ text: NameText, _ unknown: inout Int) -> Bool {
    if text.isCalendar(number) || !text.paragraph.tokens[number].isWord { return false }
    if text.joint(after: number) == .hyphen, text.has(number, [.numberWord, .preposition]) {
      return false
    }
    if text.has(number, [.rank, .office, .organisation, .demonym]) { return true }
    if NameRun.tiesTopics(text, at: number) { return true }
    if text.has(number, NameText.small) || text.has(number, .kin) { return false }
    if text.isRaised(number) { return !isClause(number, text) }
    unknown += 1
    if text.isRaised(number + 1), text.joint(after: number) == .space { return false }
    return unknown <= mostUnknown && !text.has(number, [.speech, .timeUnit, .timeShift, .future])
      && !isVerb(number, text)
  }

  /// Whether a capital is only the start of the sentence: "Meanwhile", "Speaking".
  private static func isClause(_ number: Int, _ text: NameText) -> Bool {
    text.has(number, .speech) && !text.isRaised(number + 1)
  }

  /// Whether a word ends like a verb or an adverb, and no article makes it an adjective.
  ///
  /// "joined chairman Lee", but "the visiting president, Ann Lee".
  private static func isVerb(_ number: Int, _ text: NameText) -> Bool {
    if text.has(number - 1, .determiner), text.joint(after: number - 1) == .space { return false }
    let range = text.paragraph.tokens[number].range
    guard range.count > 3 else { return false }
    let (letters, last) = (text.paragraph.lowercase, range.upperBound - 1)
    switch letters[last] {
    case UInt8(ascii: "d"): return letters[last - 1] == UInt8(ascii: "e")
    case UInt8(ascii: "y"): return letters[last - 1] == UInt8(ascii: "l")
    case UInt8(ascii: "g"):
      return letters[last - 1] == UInt8(ascii: "n") && letters[last - 2] == UInt8(ascii: "i")
    default: return false
    }
  }

  /// The start without what cannot open a title: a hyphenated tail, a possessive on its own.
  private static func withoutLoose(_ start: Int, _ head: Int, _ text: NameText) -> Int {
    var start = start
    while start < head, text.joint(after: start - 1) == .hyphen { start += 1 }
    return start
  }
}
