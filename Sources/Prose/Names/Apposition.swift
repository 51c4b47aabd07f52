/// Reads what commas behind a name call it: "Ann Lee, 43, a spokeswoman for the council,".
enum Apposition {
  /// The most words that an apposition may have.
  private static let mostWords = 18

  /// The role behind a name.
  static func role(behind name: Name, _ text: NameText) -> Name.Described? {
    guard let start = start(behind: name.words.upperBound - 1, text) else { return nil }
    if text.word(start, in: who) { return clause(at: start, text) }
    let first = start + (text.has(start, .determiner) ? 1 : 0)
    guard let (head, kind) = head(from: first, hasArticle: first > start, text) else { return nil }
    guard let end = end(from: head, text), end - start <= mostWords,
      name.kind != .unclear || text.joint(after: end - 1) == .comma || !text.opens(name)
    else { return nil }
    return Name.Described(
      role: text.bytes(of: first..<end), kind: kind,
      gender: NameGender.read(first..<head + 1, text))
  }

  /// Whether the phrase goes on behind a word.
  static func holds(_ text: NameText, after number: Int) -> Bool {
    switch text.joint(after: number) {
    case .space, .hyphen, .apostrophe, .possessive, .pluralPossessive, .stop, .ampersand: true
    case .stopSpace:
      text.isRaised(number) && text.paragraph.tokens[number].range.count < 4
        && text.isRaised(number + 1) && !text.has(number + 1, NameText.small)
    default: false
    }
  }

  /// The first word behind the comma; ages, homes and parties between are passed over.
  private static func start(behind last: Int, _ text: NameText) -> Int? {
    var number = passing(of: last, text)
    guard text.joint(after: number) == .comma else { return nil }
    number += 1
    for _ in 0..<3 {
      guard let next = aside(at: number, text) else { break }
      number = next
    }
    while text.word(number, in: openers) { number += 1 }
    return number < text.count ? number : nil
  }

  /// The last word of "of the University of Leeds" right behind a name, or the name's own.
  private static func passing(of last: Int, _ text: NameText) -> Int {
    guard text.has(last + 1, .preposition), text.word(last + 1, in: homes),
      text.joint(after: last) == .space
    else { return last }
    var number = last + 1
    while number < last + 9, holds(text, after: number) { number += 1 }
    return text.isRaised(number) ? number : last
  }

  /// The word behind an age, a home or a party that a comma follows.
  private static func aside(at number: Int, _ text: NameText) -> Int? {
    guard number < text.count else { return nil }
    let isAside =
      text.paragraph.tokens[number].kind == .number || text.word(number, in: homes)
      || text.isInitial(number) && text.joint(after: number) == .hyphen
    guard isAside else { return nil }
    var last = number
    while last < number + 8, holds(text, after: last) { last += 1 }
    return text.joint(after: last) == .comma ? last + 1 : nil
  }

  /// A clause that says what somebody heads: "who heads the agency".
  private static func clause(at start: Int, _ text: NameText) -> Name.Described? {
    var verb = start + 1
    while text.joint(after: verb) == .hyphen { verb += 1 }
    guard text.word(verb, in: heading), let end = end(from: verb, text), end > verb + 1,
      end - start <= mostWords
    else { return nil }
    return Name.Described(role: text.bytes(of: start..<end), kind: .person)
  }

  /// The noun that the phrase is about, and whether it is somebody or a body.
  private static func head(
    from first: Int, hasArticle: Bool, _ text: NameText
  ) -> (Int, Name.Kind)? {
    var last = first
    guard first < text.count, !text.has(first, NameText.small) || hasArticle else { return nil }
    while last < first + 8, holds(text, after: last), !ends(last + 1, text) { last += 1 }
    let zone = first..<last + 1
    if let head = zone.last(where: { text.isOffice($0) }), isRole(head, last, hasArticle, text) {
      return (head, .person)
    }
    guard hasArticle, text.has(last, .organisation), text.word(last, in: OrganisationReader.nouns)
    else { return nil }
    return (last, .organisation)
  }

  /// Whether an office heads its phrase and is not the title of the next name.
  private static func isRole(
    _ head: Int, _ last: Int, _ hasArticle: Bool, _ text: NameText
  ) -> Bool {
    if head == last { return true }
    return hasArticle && !text.isRaised(head + 1)
  }

  /// Where the words of the noun end and what belongs to it begins: "of", "for", "in".
  private static func ends(_ number: Int, _ text: NameText) -> Bool {
    text.has(number, [.preposition, .conjunction, .auxiliary, .pronoun, .determiner])
      || text.has(number, .speech) && !text.isRaised(number) && !text.has(number, .rank)
  }

  /// The word behind the whole phrase; nil when it does not end as one should.
  private static func end(from head: Int, _ text: NameText) -> Int? {
    var last = head
    while holds(text, after: last), !stops(last + 1, text) { last += 1 }
    while last > head, text.has(last, NameText.small), !text.isRaised(last) { last -= 1 }
    return last + 1
  }

  /// Whether a word begins what is no part of the phrase: a clause, a verb, another name.
  private static func stops(_ number: Int, _ text: NameText) -> Bool {
    if text.word(number, in: clauses) { return true }
    return text.has(number, .speech) && !text.isRaised(number)
      && !text.has(number, [.rank, .office, .organisation])
  }

  private static let who = WordList.hashes("who")
  private static let homes = WordList.hashes("of from at")
  private static let openers = WordList.hashes("now himself herself currently then also")
  private static let heading = WordList.hashes(
    """
    heads chairs leads runs founded founds owns directs edits commands manages oversees represents
    co-founded founded presides coaches
    """)
  private static let clauses = WordList.hashes(
    """
    who whom whose which that when while where as because but if though although after before
    has have had is are was were will would could can may says said told
    """)
}

extension NameText {
  /// Whether a name opens its sentence, where any word has a capital.
  fileprivate func opens(_ name: Name) -> Bool {
    paragraph.sentence(at: name.range.lowerBound).lowerBound == name.range.lowerBound
  }
}
