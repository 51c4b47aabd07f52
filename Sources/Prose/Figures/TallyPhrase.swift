/// The words before a lone number that say what it counts: "the death toll rose to", "a figure of".
struct TallyPhrase {
  /// The noun phrase; nil when it only says "figure".
  var subject: Range<Int>?
  var head: Int?
  var state: FigureState?
  var statePhrase: StatePhrase?
  /// Whether the number was told before.
  var isReference = false
  var isRevision = false
  var isPut = false

  /// Looks before a number, its qualifier included.
  init?(_ text: FigureText, before start: Int) {
    if Self.sums(text, start) {
      (isReference, isRevision) = (true, true)
      takeEarlier(text, before: start)
      return
    }
    guard let measured = MeasuredPhrase(text, before: start) else { return nil }
    guard let tally = measured.subject.first(where: { text.has($0, .tally) }) else {
      let last = measured.subject.upperBound - 1
      let isCrowd = Self.crowds.contains(text.hash(last))
      guard measured.isPut && text.isPlural(last) || isCrowd && Self.sizes(measured, text, start)
      else { return nil }
      (subject, head) = (measured.subject, measured.subject.upperBound - 1)
      return
    }
    (isRevision, isPut) = (measured.isRevision, measured.isPut)
    if text.hash(tally + 1) == SmallWord.of {
      takeCounted(text, from: tally + 2)
    } else if Self.tolls.contains(text.hash(tally)) {
      (subject, head, state) = (measured.subject, tally, .killed)
    } else {
      isReference = true
    }
  }

  /// "A crowd of 48,000", "put the crowd at 25,000".
  private static func sizes(_ measured: MeasuredPhrase, _ text: FigureText, _ start: Int) -> Bool {
    measured.isPut || text.hash(start - 1) == SmallWord.of
  }

  /// "The number of people killed", "the count of the injured".
  private mutating func takeCounted(_ text: FigureText, from start: Int) {
    var start = start
    while text.has(start, .determiner) { start += 1 }
    let phrase = CountedPhrase(text, at: start)
    if phrase.isPlural { (subject, head) = (phrase.subject, phrase.head) }
    statePhrase = phrase.state
    state = phrase.state?.state
    isReference = isReference || subject == nil && state == nil
  }

  /// "Which makes five".
  private static func sums(_ text: FigureText, _ start: Int) -> Bool {
    makers.contains(text.hash(start - 1)) && text.gap(after: start - 1) == .space
      && text.hash(start - 2) == SmallWord.which
  }

  private static let makers = WordSet(WordList.hashes("makes made"))

  /// What "the number of vehicles" named earlier in the paragraph.
  private mutating func takeEarlier(_ text: FigureText, before start: Int) {
    for index in stride(from: start - 2, through: 0, by: -1)
    where text.has(index, .tally) && text.hash(index + 1) == SmallWord.of {
      return takeCounted(text, from: index + 2)
    }
  }

  private static let crowds = WordSet(
    WordList.hashes("crowd attendance workforce population turnout membership"))
  private static let tolls = WordSet(WordList.hashes("toll tolls"))

  /// Whether a phrase is about a number and nothing else: "figure", "estimate".
  static func isTally(_ text: FigureText, _ subject: Range<Int>) -> Bool {
    text.has(subject.upperBound - 1, .tally)
  }

  private static let auxiliaries = WordSet(WordList.hashes("were are have had remain remained"))

  /// "Of whom 29 were in hospital": a number as the subject of a verb in the plural.
  static func standsAlone(_ text: FigureText, _ start: Int, _ next: Int) -> Bool {
    if text.hash(start - 1) == SmallWord.whom { return true }
    return text.gap(after: next - 1) == .space && auxiliaries.contains(text.hash(next))
  }
}
