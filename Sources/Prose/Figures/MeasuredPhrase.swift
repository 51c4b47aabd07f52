/// What a number measures when the words for it stand before: "the budget of £6m", "inflation fell
/// to 3 per cent", "put the toll at 14".
struct MeasuredPhrase {
  /// The noun phrase.
  var subject: Range<Int>
  /// Whether a verb tells of a change: "rose to".
  var isRevision = false
  /// Whether somebody put it at the number.
  var isPut = false

  /// Looks before the first word of a number, its qualifier included.
  init?(_ text: FigureText, before start: Int) {
    let gap = text.gap(after: start - 1)
    guard gap == .space || gap == .hyphen else { return nil }
    if let words = Self.possessor(text, start) {
      subject = words
    } else if let (words, verb) = Self.measured(text, start) ?? Self.object(text, start) {
      subject = words
      isPut = text.hash(start - 1) == SmallWord.at && Self.movers.contains(text.hash(verb))
      isRevision = Self.revisions.contains(text.hash(verb))
    } else {
      return nil
    }
  }

  private static let revisions = WordSet(
    WordList.hashes(
      """
      rose risen rise rises rising climbed climb climbs fell fallen falls dropped jumped grew grown
      increased stands reached reaches raised raise raises lowered revised brought bringing makes
      making took
      """))

  // MARK: A noun tied by a preposition

  /// "A budget of £6m", "gold worth £6m".
  private static func possessor(_ text: FigureText, _ start: Int) -> Range<Int>? {
    let link = text.hash(start - 1)
    guard link == SmallWord.of || link == SmallWord.worth else { return nil }
    if link == SmallWord.worth, text.gap(after: start - 2) == .comma {
      return noun(text, endingBefore: start - 1, acrossComma: true)
    }
    return noun(text, endingBefore: start - 1)
  }

  /// The noun before a word, with its adjectives when an article or the start of the sentence shows
  /// where it begins.
  private static func noun(
    _ text: FigureText, endingBefore end: Int, acrossComma: Bool = false
  ) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 5, text.gap(after: start - 1) != .stop {
      let gap = text.gap(after: start - 1)
      let isTied = gap == .space || gap == .hyphen || acrossComma && start == end
      guard isTied, !CountedPhrase.ends(text, start - 1), start == end || !isVerb(text, start - 1)
      else { break }
      start -= 1
      if text.opensSentence(start) { break }
    }
    guard start < end else { return nil }
    if end - start > 1, gerunds.contains(text.hash(start)), text.has(start - 1, .preposition) {
      start += 1
    }
    let isWhole =
      text.has(start - 1, .determiner) || isVerb(text, start - 1)
      || text.opensSentence(start) && end - start < 3
      || text.gap(after: start - 1) == .possessive
      || text.has(start - 1, .preposition) && text.hash(start - 1) != SmallWord.to
    return isWhole ? start..<end : end - 1..<end
  }

  /// "For taking bribes of £6m" is about bribes.
  private static let gerunds = WordSet(
    WordList.hashes(
      "taking making paying receiving accepting stealing causing losing earning getting having"))

  private static func isVerb(_ text: FigureText, _ index: Int) -> Bool {
    text.has(index, .claim) && !text.has(index, [.source, .tally])
  }

  // MARK: The subject of a verb

  /// "Inflation is expected to fall by 3 per cent": from the number back to the verb, then to its
  /// subject.
  private static func measured(
    _ text: FigureText, _ start: Int
  ) -> (words: Range<Int>, verb: Int)? {
    guard let verb = MeasuringVerb.before(text, start) else { return nil }
    var end = verb
    while end > 0, text.gap(after: end - 1) == .space,
      text.has(end - 1, [.helper, .auxiliary]) || text.hash(end - 1) == SmallWord.to
    {
      end -= 1
    }
    guard let words = subject(text, endingBefore: end) else { return nil }
    // "Volunteers raised £48,000": they are not what was raised.
    if verb == start - 1, raisers.contains(text.hash(verb)), text.isPlural(words.upperBound - 1) {
      return nil
    }
    return (words, verb)
  }

  private static let raisers = WordSet(WordList.hashes("raised raise"))

  /// The noun phrase that ends before a verb, from the start of its clause.
  private static func subject(_ text: FigureText, endingBefore end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 14, !text.opensSentence(start) || start == end {
      let gap = text.gap(after: start - 1)
      guard
        gap == .space || gap == .hyphen
          || gap == .possessive && start < end && !text.isCapital(start - 1),
        !opensClause(text, start - 1)
      else { break }
      start -= 1
    }
    if relatives.contains(text.hash(start - 1)), text.gap(after: start - 1) == .space, start == end
    {
      return opener(text, beforeRelative: start - 1)
    }
    return trimmed(text, start..<end)
  }

  /// "The telescope, which cost": what opens the sentence, when nothing else can be meant.
  private static func opener(
    _ text: FigureText, beforeRelative end: Int
  ) -> Range<Int>? {
    guard text.gap(after: end - 1) == .comma else { return nil }
    var start = end - 1
    while start > 0, end - start < 5, !text.opensSentence(start),
      text.gap(after: start - 1) == .space
    {
      start -= 1
    }
    let isPlain = !(start..<end).contains {
      text.has($0, [.preposition, .conjunction, .auxiliary, .claim, .change, .state])
        || text.isNumber($0)
    }
    return text.opensSentence(start) && isPlain ? trimmed(text, start..<end) : nil
  }

  private static let relatives = WordSet(WordList.hashes("which who that"))
  private static let clauses = WordSet(
    WordList.hashes(
      """
      that which who whose but and or as when while because if where after before since although
      though than so said says expects expect expected forecasts predicts predicted
      anticipated
      """))

  private static func opensClause(_ text: FigureText, _ index: Int) -> Bool {
    if text.hash(index) == SmallWord.than { return !text.has(index - 1, .approximation) }
    return clauses.contains(text.hash(index)) || text.has(index, [.weekday, .dayName])
  }

  /// The phrase without its article and without what follows "for", "from" or a number.
  private static func trimmed(_ text: FigureText, _ words: Range<Int>) -> Range<Int>? {
    var (start, end) = (words.lowerBound, words.upperBound)
    if text.hash(start) == with { start += 1 }
    while start < end, text.has(start, .determiner), text.hash(start) != SmallWord.each {
      start += 1
    }
    guard start < end, !text.has(end - 1, .pronoun),
      !text.has(start, [.pronoun, .preposition, .conjunction, .auxiliary])
        || text.gap(after: start) == .hyphen,
      !text.isNumber(start), !text.has(start, .numberWord)
    else { return nil }
    for index in start + 1..<max(end, start + 1) where cuts(text, index, before: end) {
      end = index
      break
    }
    return start..<end
  }

  private static let with = WordHash("with").value
  private static let alone = WordHash("alone").value
  private static let kept = WordSet(WordList.hashes("of in on"))

  private static func cuts(_ text: FigureText, _ index: Int, before end: Int) -> Bool {
    if text.isNumber(index) || text.hash(index) == alone { return true }
    if text.gap(after: index - 1) == .hyphen { return false }
    if kept.contains(text.hash(index)) {
      return index + 1 >= end || text.isNumber(index + 1) || end - index > 4
    }
    return text.has(index, [.preposition, .conjunction, .adverb])
  }

  // MARK: The object of a verb

  private static let movers = WordSet(
    WordList.hashes(
      """
      put puts putting raise raised raises raising cut cuts cutting reduce reduced reduces reducing
      lower lowered lowers lowering revise revised revising increase increased increases increasing
      bring brings bringing brought take takes taking took set sets setting push pushed pushing estimate estimates
      estimated value values valued valuing
      """))
  private static let aims = WordSet(WordList.hashes("to by at from"))

  /// "Put the toll at 14", "raising council tax by 5 per cent".
  private static func object(
    _ text: FigureText, _ start: Int
  ) -> (words: Range<Int>, verb: Int)? {
    let end = start - 1
    guard aims.contains(text.hash(end)) else { return nil }
    var index = end - 1
    while index >= 0, end - index < 9 {
      let gap = text.gap(after: index)
      guard gap == .space || gap == .hyphen || gap == .possessive else { return nil }
      if movers.contains(text.hash(index)) {
        return trimmed(text, index + 1..<end).map { ($0, index) }
      }
      index -= 1
    }
    return nil
  }
}
