/// Reads one claim around a verb of saying, "according to" or "the police figure".
struct ClaimReader {
  let text: FigureText
  private let quoted: QuotedText

  init(_ text: FigureText, _ quoted: QuotedText) {
    self.text = text
    self.quoted = quoted
  }

  /// The claim made at a word; nil when nobody is named.
  func claim(at index: Int) -> Claim? {
    if text.hash(index) == SmallWord.according { return according(index) }
    // "Omar Said" is a name.
    if text.isCapital(index), !text.opensSentence(index), text.isCapital(index - 1) { return nil }
    if let word = ownAccount(index) ?? ownFigure(index) { return makeOwn(word, verb: index) }
    if text.has(index, .tally), let words = account(index) {
      return make(words, verb: index, isTrailing: false)
    }
    if !text.has(index, .claim) {
      return text.has(index, .tally) ? owner(ofTally: index) : quoter(index)
    }
    guard ClaimVerb.isUsed(text, index) else { return nil }
    return isInverted(index) ? inverted(index) : leading(index) ?? followed(index)
  }

  /// Whether a verb, read in vain, tells that somebody says something.
  func isUnread(at index: Int) -> Bool {
    if Self.denials.contains(text.hash(index)) { return closes(index) }
    guard text.has(index, .claim), !text.has(index, .tally), !text.isCapital(index),
      !text.has(index - 1, [.determiner, .auxiliary]), ClaimVerb.isUsed(text, index)
    else { return false }
    return Self.sayings.contains(text.hash(index)) || text.hash(index + 1) == Self.that
  }

  private static let that = WordHash("that").value
  private static let sayings = WordSet(
    WordList.hashes(
      "said says say told show shows showed estimated estimates estimate warned claimed"))

  private func make(_ words: Range<Int>, verb: Int, isTrailing: Bool) -> Claim {
    let bytes = text.bytes(words)
    let isPronoun = words.count == 1 && text.has(words.lowerBound, .pronoun)
    var claim = Claim(
      words: bytes, name: bytes, isPronoun: isPronoun, verb: text.range(verb).lowerBound,
      isTrailing: isTrailing)
    claim.isDeed = ClaimVerb.isDeed(text, verb)
    let end = max(words.upperBound, verb + 1)
    if isTrailing, RelativeSource.follows(text, end) { claim.aside = text.range(end).lowerBound }
    return claim
  }

  // MARK: According to somebody

  private func according(_ index: Int) -> Claim? {
    guard text.hash(index + 1) == SmallWord.to, index + 2 < text.count else { return nil }
    guard let words = SourcePhrase.behind(text, index + 2) else { return nil }
    let opens = text.opensSentence(index) || text.opensSentence(index - 1)
    return make(SourcePhrase.giver(text, words), verb: index, isTrailing: !opens)
  }

  // MARK: "…," said somebody

  private func isInverted(_ verb: Int) -> Bool {
    guard verb > 0 else { return false }
    let between = text.range(verb - 1).upperBound..<text.range(verb).lowerBound
    return quoted.closes(in: between)
  }

  /// "…," shouted Al Reyes; "…," Al Reyes shouted; and "…, the federation ruled.": any verb of
  /// speech beside a quotation or at the end.
  private func quoter(_ verb: Int) -> Claim? {
    if isInverted(verb) { return inverted(verb) }
    guard let words = SourcePhrase.before(text, verb), words.lowerBound > 0 else { return nil }
    let isQuoted = isInverted(words.lowerBound)
    guard isQuoted || closes(verb), !Self.denials.contains(text.hash(verb)) else { return nil }
    var claim = make(words, verb: verb, isTrailing: true)
    claim.isInverted = isQuoted
    return claim
  }

  /// Whether a verb of speech ends a clause that only tells who speaks: a comma stands before it.
  private func closes(_ verb: Int) -> Bool {
    guard ClaimVerb.endsClause(text, verb), !text.has(verb - 1, [.determiner, .preposition]) else {
      return false
    }
    let comma = (max(0, verb - 6)..<max(0, verb - 1)).last { text.gap(after: $0) == .comma }
    return comma.map { !text.has($0 + 1, [.preposition, .conjunction]) } ?? false
  }

  /// Whoever says no gives no figure.
  private static let denials = WordSet(
    WordList.hashes(
      "denied denies rejected rejects dismissed disputed disputes questioned challenged refuted"))

  private func inverted(_ verb: Int) -> Claim? {
    guard let words = SourcePhrase.behind(text, verb + 1) else { return nil }
    var claim = make(words, verb: verb, isTrailing: true)
    claim.isInverted = true
    return claim
  }

  // MARK: Somebody said

  private func leading(_ verb: Int) -> Claim? {
    var end = verb
    while end > 0, text.gap(after: end - 1) == .space, text.has(end - 1, [.helper, .adverb]),
      !text.isCapital(end - 1)
    {
      if Self.passive.contains(text.hash(end - 1)) { return nil }
      end -= 1
    }
    guard let words = SourcePhrase.before(text, end) else { return nil }
    guard ClaimVerb.fits(text, verb, subject: words) else { return nil }
    var claim = make(
      SourcePhrase.issuer(text, words), verb: verb, isTrailing: isTrailing(words, verb))
    claim.isRelative =
      claim.isTrailing && ClaimVerb.isForecast(text, verb)
      && text.gap(after: words.lowerBound - 1) != .comma
    return claim
  }

  /// A verb before its subject, without a quotation: "killed 17 people, said the army".
  private func followed(_ verb: Int) -> Claim? {
    guard text.gap(after: verb - 1) == .comma, Self.inverting.contains(text.hash(verb)),
      text.has(verb + 1, .determiner) || text.isCapital(verb + 1),
      let words = SourcePhrase.behind(text, verb + 1)
    else { return nil }
    return make(words, verb: verb, isTrailing: true)
  }

  private static let inverting = WordSet(WordList.hashes("said says reported warned"))

  private static let passive = WordSet(WordList.hashes("is are was were be been being to"))

  private func isTrailing(_ words: Range<Int>, _ verb: Int) -> Bool {
    let opens = text.opensSentence(words.lowerBound)
    return !opens && ClaimVerb.endsClause(text, verb)
  }

  // MARK: The police figure

  /// "The police figure had been 14": whose figure it is stands before the noun.
  private func owner(ofTally index: Int) -> Claim? {
    let start = index - 2
    guard text.gap(after: index - 1) == .space, text.has(start, .determiner),
      Self.owners.contains(text.hash(index - 1)), Self.being.contains(text.hash(index + 1))
    else { return nil }
    return make(index - 1..<index, verb: index, isTrailing: false)
  }

  /// "By Ukraine's count".
  private func account(_ index: Int) -> Range<Int>? {
    guard text.gap(after: index - 1) == .possessive else { return nil }
    var start = index - 1
    while start > 0, index - start < 5, text.gap(after: start - 1) == .space,
      text.isCapital(start) || start == index - 1, text.hash(start - 1) != SmallWord.by
    {
      start -= 1
    }
    return text.hash(start - 1) == SmallWord.by ? start..<index : nil
  }

  /// "By her own count".
  private func ownAccount(_ index: Int) -> Int? {
    guard text.has(index, .tally), text.hash(index - 1) == Self.own,
      text.hash(index - 3) == SmallWord.by,
      Self.possessives.contains(text.hash(index - 2))
    else { return nil }
    return index - 2
  }

  /// "Her own figure of £6m", "their estimate of £6m".
  private func ownFigure(_ index: Int) -> Int? {
    guard text.has(index, .tally), text.hash(index + 1) == SmallWord.of else { return nil }
    let word = text.hash(index - 1) == Self.own ? index - 2 : index - 1
    return Self.possessives.contains(text.hash(word)) ? word : nil
  }

  private func makeOwn(_ word: Int, verb: Int) -> Claim {
    let bytes = text.range(word)
    return Claim(
      words: bytes, name: bytes, isPronoun: true, verb: text.range(verb).lowerBound,
      isTrailing: false)
  }

  private static let own = WordHash("own").value
  private static let possessives = WordSet(WordList.hashes("his her its their"))
  private static let owners = WordSet(
    WordList.hashes("police government ministry hospital army union council company official"))
  private static let being = WordSet(WordList.hashes("was is had has stood stands remained"))

  // MARK: Who a sentence is about

  /// "The chancellor will …, she said": the noun that opens the sentence.
  func opener(of sentence: Range<Int>, before claim: Claim) -> Range<Int>? {
    let tokens = text.paragraph.tokens
    let isMany = text.paragraph.lowercase[claim.words].elementsEqual("they".utf8)
    guard let start = tokens.firstIndex(where: { sentence.contains($0.range.lowerBound) }) else {
      return nil
    }
    for end in start + 1..<min(start + 6, text.count) {
      guard text.gap(after: end - 1) == .space else { return nil }
      if text.has(end, .auxiliary) {
        return !isMany || text.isPlural(end - 1) ? text.bytes(start..<end) : nil
      }
    }
    return nil
  }
}
