/// Whom a pronoun can stand for: "she" is a person and never a ministry, "it" is never a person.
enum Antecedent {
  private static let persons = WordSet(WordList.hashes("he she her his"))
  private static let it = WordHash("it").value
  private static let they = WordHash("they").value

  /// Whether a pronoun's claim may be of the source of another.
  static func fits(_ source: Claim, _ pronoun: Claim, _ text: FigureText) -> Bool {
    fits(source.name, pronoun, text)
  }

  private static func fits(_ bytes: Range<Int>, _ pronoun: Claim, _ text: FigureText) -> Bool {
    let hash = text.paragraph.tokens(in: pronoun.words).first?.hash ?? 0
    let named = text.paragraph.tokens(in: bytes).indices
    let isBody = named.contains { text.has($0, [.organisation, .body]) }
    let isOfficial = named.contains { text.has($0, [.office, .given, .honorific]) }
    if isOther(named, hash, text) { return false }
    if hash == it { return isBody || !isOfficial }
    if hash == they, named.last.map({ text.has($0, .source) }) ?? false { return false }
    guard persons.contains(hash) else { return true }
    return isOfficial || !isBody && !isPlural(named, text)
  }

  /// "She" is no chairman, "he" no Mrs Lee; a surname alone tells nothing.
  private static func isOther(_ words: Range<Int>, _ pronoun: UInt64, _ text: FigureText) -> Bool {
    guard words.count > 1 else { return false }
    let isMan = words.contains { text.has($0, .male) }
    let isWoman = words.contains { text.has($0, .female) }
    return isMan != isWoman && (isMan ? women : men).contains(pronoun)
  }

  private static let women = WordSet(WordList.hashes("she her"))
  private static let men = WordSet(WordList.hashes("he his"))

  /// "Officials" said, not "she".
  private static func isPlural(_ words: Range<Int>, _ text: FigureText) -> Bool {
    words.last.map { text.isPlural($0) && !text.isCapital($0) } ?? false
  }

  // MARK: Who the words before were about

  /// The subject of a sentence before, when no source stands nearer: "Gail Purdie blamed the weather.
  /// Sales fell by 3 per cent, she said."
  static func subject(of pronoun: Claim, after source: Claim?, _ text: FigureText) -> Range<Int>? {
    let paragraph = text.paragraph
    let words = pronoun.words
    let isPerson = persons.contains(paragraph.tokens(in: words).first?.hash ?? 0)
    let start = paragraph.sentence(at: words.lowerBound).lowerBound
    if !isPerson, let main = mainSubject(before: pronoun, from: start, text) { return main }
    let subjects = Subjects.find(in: paragraph, before: isPerson ? words.lowerBound : start)
    let last = subjects.last { subject in
      guard subject.kind != .pronoun, fits(subject.range, pronoun, text) else { return false }
      let named = paragraph.tokens(in: subject.range).indices
      let isSure = source == nil && subject.range.upperBound <= start
      return isPerson
        ? Self.isPerson(named, text, isSure: isSure && subject.kind == .name)
        : agrees(named, pronoun, text)
    }
    let told = source.map { paragraph.sentence(at: $0.verb).upperBound } ?? 0
    return last.flatMap { $0.range.lowerBound >= told ? $0.range : nil }
  }

  /// "Halden Steel fell when it announced a loss": the clause tells of whom the sentence does.
  private static func mainSubject(
    before pronoun: Claim, from start: Int, _ text: FigureText
  ) -> Range<Int>? {
    let paragraph = text.paragraph
    let index = paragraph.firstToken(from: pronoun.words.lowerBound)
    guard links.contains(text.hash(index - 1)),
      let subject = Subjects.find(in: paragraph, before: pronoun.words.lowerBound).first(where: {
        $0.range.lowerBound >= start && $0.kind != .pronoun
      }),
      fits(subject.range, pronoun, text),
      agrees(paragraph.tokens(in: subject.range).indices, pronoun, text)
    else { return nil }
    return subject.range
  }

  private static let links = WordSet(
    WordList.hashes("when after as because while before since where"))

  /// Whether words name a person: by a given name, a title or an office, or, when nobody else can be
  /// meant, by two names that are no place's or body's.
  private static func isPerson(
    _ words: Range<Int>, _ text: FigureText, isSure: Bool
  ) -> Bool {
    if words.contains(where: { text.has($0, [.given, .honorific, .office]) }) { return true }
    return isSure && words.count > 1
      && !words.contains { text.has($0, [.place, .organisation, .body, .demonym]) }
  }

  /// Whether one or several are meant.
  private static func agrees(
    _ words: Range<Int>, _ pronoun: Claim, _ text: FigureText
  ) -> Bool {
    guard let last = words.last else { return false }
    let isMany = isPlural(words, text)
    let isOne = text.paragraph.tokens(in: pronoun.words).first?.hash == it
    return isOne ? !isMany && !text.has(last, [.office, .honorific]) : isMany
  }
}
