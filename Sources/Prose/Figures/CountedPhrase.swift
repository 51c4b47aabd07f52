/// What stands behind a number: the noun it counts and what became of those counted.
struct CountedPhrase {
  /// The noun with its adjectives.
  var subject: Range<Int>?
  /// The noun alone.
  var head: Int?
  var state: StatePhrase?
  /// Whether it says "of them" or "of whom".
  var isOfThem = false
  /// Whether the noun is in the plural.
  var isPlural = false

  /// Reads on from the word behind a number.
  init(_ text: FigureText, at start: Int) {
    guard text.gap(after: start - 1) == .space else { return }
    let start = opening(text, start)
    if isOfThem {
      state = StatePhrase(text, after: start)
      return
    }
    readNoun(text, from: start)
    if let head, state == nil {
      state = StatePhrase(text, after: head) ?? fate(text, behind: head)
    }
    if head == nil, state == nil { state = StatePhrase(text, after: start - 1) }
  }

  /// "48 residents of nursing homes died": behind those they belong to stands a verb of theirs.
  private func fate(_ text: FigureText, behind head: Int) -> StatePhrase? {
    guard text.hash(head + 1) == SmallWord.of, text.gap(after: head) == .space,
      let last = (head + 2..<head + 5).first(where: { text.isPlural($0) }),
      (head + 1...last).allSatisfy({ text.gap(after: $0) == .space }),
      text.has(last + 1, .auxiliary) || Self.ends.contains(text.hash(last + 1))
    else { return nil }
    return StatePhrase(text, after: last)
  }

  private static let ends = WordSet(WordList.hashes("died drowned perished fled"))

  /// Passes over "of the", and over the 101 of "46 of the 101 seats".
  private mutating func opening(_ text: FigureText, _ start: Int) -> Int {
    var index = start
    guard text.hash(index) == SmallWord.of, text.gap(after: index) == .space else { return index }
    index += 1
    if Self.them.contains(text.hash(index)) { isOfThem = true }
    while text.has(index, .determiner) || text.hash(index) == Self.own, index < start + 4 {
      index += 1
    }
    if text.gap(after: index - 1) == .possessive || text.gap(after: index) == .possessive {
      index += 1
    }
    if text.isNumber(index) || text.has(index, .numberWord),
      let number = NumberPhrase(text, at: index)
    {
      index = number.words.upperBound
    }
    return index
  }

  private static let own = WordHash("own").value
  private static let them = WordSet(WordList.hashes("them whom which us those these it"))

  /// Goes on to the first plural; a word that no noun phrase crosses ends the search.
  private mutating func readNoun(_ text: FigureText, from start: Int) {
    for index in start..<min(start + 6, text.count) {
      if Self.ends(text, index) || isDeed(text, index) { return }
      if text.has(index, .state) {
        state = StatePhrase(text, at: index)
        guard describes(text, index) else { return }
      }
      (subject, head) = (start..<index + 1, index)
      if text.isPlural(index), !isModifier(text, index) {
        isPlural = true
        takeKind(text, from: start, index)
        return
      }
      let gap = text.gap(after: index)
      guard gap == .space || gap == .hyphen else { return }
    }
  }

  /// Whether a state stands before its noun, as in "14 injured people".
  private func describes(_ text: FigureText, _ index: Int) -> Bool {
    text.gap(after: index) == .space && text.isPlural(index + 1)
      && !text.has(index + 1, [.change, .claim])
  }

  /// "A crowd of 48,000 watched Rovers": a verb with a name as its object.
  private func isDeed(_ text: FigureText, _ index: Int) -> Bool {
    guard !text.isCapital(index), text.isCapital(index + 1), text.gap(after: index) == .space,
      !text.has(index, .state)
    else { return false }
    return text.paragraph.lowercase[text.range(index)].suffix(2).elementsEqual("ed".utf8)
  }

  /// "Crew members" are counted by their last word.
  private func isModifier(_ text: FigureText, _ index: Int) -> Bool {
    text.paragraph.lowercase[text.range(index)].last != UInt8(ascii: "s")
      && text.gap(after: index) == .space && text.isPlural(index + 1)
      && !Self.ends(text, index + 1) && !text.has(index + 1, [.claim, .change, .state])
  }

  /// "cases of measles" says more than "cases".
  private mutating func takeKind(_ text: FigureText, from start: Int, _ head: Int) {
    let kind = text.hash(head + 2) == SmallWord.the ? head + 3 : head + 2
    guard Self.kinds.contains(text.hash(head)), text.hash(head + 1) == SmallWord.of,
      !Self.ends(text, kind), !text.isCapital(kind)
    else { return }
    subject = start..<kind + 1
  }

  private static let kinds = WordSet(WordList.hashes("cases counts charges copies doses acts"))

  /// Whether a word closes the phrase around a noun.
  static func ends(_ text: FigureText, _ index: Int) -> Bool {
    index >= text.count || FigureUnits.terms.contains(text.hash(index)) || text.isNumber(index)
      || text.has(
        index,
        [
          .boundary, .determiner, .month, .weekday, .dayName, .auxiliary, .conjunction,
          .preposition, .pronoun, .numberWord,
        ])
  }
}
