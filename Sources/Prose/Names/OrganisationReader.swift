/// Reads the names of organisations, by the words that such names hold.
enum OrganisationReader {
  /// Whether some words, whose classes together these are, have anything that a body's name has.
  static func mayRead(_ run: Range<Int>, _ classes: WordClass, _ text: NameText) -> Bool {
    if !classes.isDisjoint(with: [.organisation, .body, .office]) { return true }
    return run.count > 1
      && (text.joint(after: run.upperBound - 1) == .openBracket || isFirm(run, text))
  }

  /// The organisation that some capitalised words name, with what follows after "of" or "for".
  static func read(_ run: Range<Int>, _ text: NameText) -> Name? {
    guard !isSurname(run, text), let words = words(run, text) else { return nil }
    var name = Name(.organisation, range: text.bytes(of: words), words: words)
    name.isSure = true
    name.acronym = acronym(behind: words, text)
    return name
  }

  /// Organisations inside a title: the "White House Press Secretary".
  static func nested(in words: Range<Int>, _ text: NameText) -> [Name] {
    if let last = lastWord(in: words, text), last > words.lowerBound {
      let inner = words.lowerBound..<last + 1
      return [Name(.organisation, range: text.bytes(of: inner), words: inner)]
    }
    return words.filter { isBody($0, text) }.map {
      Name(.organisation, range: text.bytes(of: $0..<$0 + 1), words: $0..<$0 + 1)
    }
  }

  /// The last word of an organisation; "Press" belongs to the title in "White House Press Secretary".
  private static func lastWord(in words: Range<Int>, _ text: NameText) -> Int? {
    guard let last = words.last(where: { text.has($0, .organisation) }) else { return nil }
    let isRank = text.has(last, .rank) && text.has(last - 1, .organisation)
    return isRank && last - 1 > words.lowerBound ? last - 1 : last
  }

  /// The organisation in a title that no name follows: "the White House Press Secretary said".
  private static func beforeOffice(_ run: Range<Int>, _ text: NameText) -> Range<Int>? {
    nested(in: run.lowerBound..<run.upperBound - 1, text).first?.words
  }

  /// Whether capitalised words end as a title does.
  private static func isTitle(_ run: Range<Int>, _ text: NameText) -> Bool {
    let last = run.upperBound - 1
    return run.count > 1 && text.has(last, .office) && !text.has(last, .organisation)
  }

  /// Whether a firm is named after two: "Johnson & Johnson".
  private static func isFirm(_ run: Range<Int>, _ text: NameText) -> Bool {
    for number in run.lowerBound..<run.upperBound - 1
    where text.joint(after: number) == .ampersand {
      return true
    }
    return false
  }

  /// Whether a given name stands before a word that is a surname too: "Tyra Banks".
  private static func isSurname(_ run: Range<Int>, _ text: NameText) -> Bool {
    run.count == 2 && text.has(run.lowerBound, .given)
      && text.word(run.lowerBound + 1, in: surnames)
      && !text.word(run.lowerBound - 1, in: the)
  }

  private static let surnames = WordList.hashes(
    "banks bank house church post court guard temple force branch steel park bailey chambers")

  private static func words(_ run: Range<Int>, _ text: NameText) -> Range<Int>? {
    if run.count == 1, isBody(run.lowerBound, text) { return run }
    if isTitle(run, text) { return beforeOffice(run, text) }
    if isFirm(run, text) { return run }
    guard run.contains(where: { text.has($0, .organisation) }) else {
      return initials(run, text)
    }
    var end = run.upperBound
    while let next = complement(at: end, text) { end = next }
    if end > run.upperBound, let next = pair(at: end, for: run, text) { end = next }
    let start = joinedStart(run.lowerBound, text)
    guard end - start > 1, !text.has(end - 1, .place) || end > run.upperBound else { return nil }
    let isNamed = (start..<end).contains { !text.has($0, [.organisation, .office, .rank]) }
    return isNamed || run.count > 1 ? start..<end : nil
  }

  /// A name that brackets shorten: "European Space Agency" needs no such help, "Gavi" does.
  private static func initials(_ run: Range<Int>, _ text: NameText) -> Range<Int>? {
    run.count > 1 && acronym(behind: run, text) != nil && !text.has(run.lowerBound, .given)
      ? run : nil
  }

  /// Names like NATO, written in capitals where the same letters are a word of every day.
  private static func isBody(_ number: Int, _ text: NameText) -> Bool {
    guard text.has(number, .body) else { return false }
    return text.isShouted(number) || text.paragraph.tokens[number].range.count > 3
  }

  /// The end of "of England" or "for Economic Studies" behind a name.
  private static func complement(at number: Int, _ text: NameText) -> Int? {
    guard text.word(number, in: links), text.joint(after: number - 1) == .space else { return nil }
    let next = number + (text.word(number + 1, in: the) ? 2 : 1)
    guard NameRun.begins(text, at: next), text.joint(after: next - 1) == .space else { return nil }
    return titleStart(NameRun.read(text, from: next), text)
  }

  /// The end of "and Human Services" behind "Department of Health", of "and International Studies".
  private static func pair(at number: Int, for run: Range<Int>, _ text: NameText) -> Int? {
    let last = run.upperBound - 1
    guard text.word(last + 1, in: forLink) || text.word(last, in: portfolios),
      text.word(number, in: and), text.joint(after: number - 1) == .space,
      NameRun.begins(text, at: number + 1), text.joint(after: number) == .space
    else { return nil }
    return titleStart(NameRun.read(text, from: number + 1), text)
  }

  private static let forLink = WordList.hashes("for")
  private static let portfolios = WordList.hashes("ministry department office bureau committee")

  /// Where a person's title begins inside the words behind "of", when one does.
  private static func titleStart(_ run: Range<Int>, _ text: NameText) -> Int {
    guard TitleReader.head(in: run, text) != nil else { return run.upperBound }
    return run.first { text.has($0, [.office, .rank, .honorific]) } ?? run.upperBound
  }

  /// The start of "Securities and Exchange Commission".
  private static func joinedStart(_ start: Int, _ text: NameText) -> Int {
    guard text.word(start - 1, in: and), text.isRaised(start - 2), text.word(start - 3, in: the)
    else { return start }
    return start - 2
  }

  /// Capitals in brackets right behind a name.
  private static func acronym(behind words: Range<Int>, _ text: NameText) -> Range<Int>? {
    let next = words.upperBound
    guard text.joint(after: next - 1) == .openBracket, text.isShouted(next) else { return nil }
    let end = text.paragraph.tokens[next].range.upperBound
    guard end < text.paragraph.bytes.count, text.paragraph.bytes[end] == UInt8(ascii: ")") else {
      return nil
    }
    return text.paragraph.tokens[next].range
  }

  /// What an organisation is called in small letters: "a charity", "the operator".
  static let nouns = WordList.hashes(
    """
    agency company firm group bank council regulator watchdog charity union organisation
    organization body network newspaper magazine website publisher broadcaster maker chain retailer
    manufacturer operator alliance coalition foundation institute association federation think tank
    party militia lobby startup airline supermarket lender insurer contractor consortium
    """)

  private static let links = WordList.hashes("of for")
  private static let the = WordList.hashes("the")
  private static let and = WordList.hashes("and")
}
