/// A stretch of capitalised words that may be a name, a title and a name, or several names.
///
/// Joined are words with a space, a hyphen or an apostrophe between them, initials and short forms
/// with their stops, and small words before a capital: "Peter van der Merwe", "J. D. Vance",
/// "O'Brien", "St. Clair".
enum NameRun {
  /// Whether a name can begin at a word.
  static func begins(_ text: NameText, at number: Int) -> Bool {
    guard text.isRaised(number), !text.isCalendar(number) else { return false }
    if !text.has(number, NameText.small) { return true }
    guard text.has(number, [.body, .given]) else { return false }
    if text.has(number, .body), text.isShouted(number) { return true }
    return text.has(number, .given) && text.isRaised(number + 1)
      && text.joint(after: number) == .space && !text.has(number + 1, NameText.small)
  }

  /// The words of the stretch that begins at a word.
  static func read(_ text: NameText, from start: Int) -> Range<Int> {
    var end = start + 1
    while end < text.count {
      if continues(text, at: end) || isSyllable(text, end, from: start) {
        end += 1
      } else if tiesTopics(text, at: end) {
        end += 2
      } else if let next = capital(text, behindParticlesAt: end) {
        end = next + 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// The second half of "Kim Jong-un".
  private static func isSyllable(_ text: NameText, _ number: Int, from start: Int) -> Bool {
    guard number - start > 1, text.joint(after: number - 1) == .hyphen, !text.isRaised(number)
    else { return false }
    let isWord = text.has(number, [.commonVerb, .adverb, .conjunction, .office, .speech])
    return text.paragraph.tokens[number].range.count < 5 && !isWord
  }

  private static func continues(_ text: NameText, at number: Int) -> Bool {
    guard text.isRaised(number), !text.isCalendar(number) else { return false }
    switch text.joint(after: number - 1) {
    case .space:
      return !text.has(number, NameText.small) || isStopped(text, number)
        || text.has(number - 1, .given) && !text.isInitial(number)
    case .hyphen, .apostrophe: return true
    case .stop: return text.isInitial(number - 1) && text.isInitial(number)
    case .stopSpace: return isShort(text, number - 1) && !text.has(number, NameText.small)
    case .pluralPossessive: return text.has(number, .organisation)
    case .ampersand: return !text.has(number, NameText.small)
    case .possessive: return text.has(number, [.organisation, .place]) && owns(text, number - 1)
    default: return false
    }
  }

  /// Whether a word is an initial with its full stop.
  private static func isStopped(_ text: NameText, _ number: Int) -> Bool {
    text.isInitial(number) && [.stop, .stopSpace].contains(text.joint(after: number))
  }

  /// Whether a word with `'s` begins the name of a body or place: "St Paul's", "Children's".
  private static func owns(_ text: NameText, _ number: Int) -> Bool {
    text.word(number, in: owners) || text.isRaised(number - 1) && text.isSaint(number - 1)
  }

  /// Plurals without an s, and those whom colleges are named after: "Children's Hospital".
  private static let owners = WordList.hashes("children women men people king queen")

  /// Whether an "and" stands between two fields of one office: "Fire and Rescue", "Drug".
  static func tiesTopics(_ text: NameText, at number: Int) -> Bool {
    text.has(number, .conjunction) && text.word(number, in: and) && text.isRaised(number - 1)
      && text.isRaised(number + 1)
      && text.word(number - 1, in: topics) && text.word(number + 1, in: topics)
      && text.joint(after: number - 1) == .space && text.joint(after: number) == .space
  }

  private static let and = WordList.hashes("and")
  private static let topics = WordList.hashes(
    """
    fire rescue search health safety social human food drug science technology culture sport sports
    media education skills training trade industry business energy environment climate transport
    infrastructure work pensions justice families children women youth law order agriculture
    forestry fisheries rural housing planning water gas electricity arts tourism budget finance
    economy security defence foreign research innovation oceanic atmospheric travel leisure
    """)

  /// Whether a full stop behind a word is part of the word.
  private static func isShort(_ text: NameText, _ number: Int) -> Bool {
    text.isInitial(number)
      || text.has(number, [.honorific, .office, .rank])
        && text.paragraph.tokens[number].range.count < 5
      || text.word(number, in: shortForms)
  }

  private static let shortForms = WordList.hashes(
    "st ste mt ft inc corp co ltd bros jr sr asst atty")

  /// The capital word behind "van der", "bin" or "al-".
  private static func capital(_ text: NameText, behindParticlesAt number: Int) -> Int? {
    var next = number
    while next < number + 2, text.has(next, .particle), !text.isRaised(next),
      [.space, .hyphen].contains(text.joint(after: next - 1))
    {
      next += 1
    }
    guard next > number, text.isRaised(next), !text.isCalendar(next) else { return nil }
    return [.space, .hyphen, .apostrophe].contains(text.joint(after: next - 1)) ? next : nil
  }
}
