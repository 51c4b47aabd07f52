/// Reads one figure around its number.
struct FigureReader {
  private let text: FigureText
  private let spread: NumberSpread
  private let previous: FigureSpan?

  init(_ text: FigureText, _ spread: NumberSpread, after previous: FigureSpan?) {
    self.text = text
    self.spread = spread
    self.previous = previous
  }

  /// The figure; nil when the number counts nothing.
  var span: FigureSpan? {
    if spread.isScore || FigureTraps.catches(text, spread) { return nil }
    let qualifier = Qualifier.words(text, before: spread.words.lowerBound)
    let start = qualifier?.lowerBound ?? spread.words.lowerBound
    guard let unit = UnitPhrase(text, behind: spread.unitBearer) else {
      return counted(qualifier, start)
    }
    return measured(unit, qualifier, start)
  }

  private func bare(_ measure: FigureSpan.Measure, _ qualifier: Range<Int>?, end: Int) -> FigureSpan
  {
    let number = spread.first.bytes.lowerBound
    let start = qualifier.map { text.range($0.lowerBound).lowerBound } ?? number
    var span = FigureSpan(
      words: start..<end, qualifier: qualifier.map(text.bytes),
      value: .init(spread.first.digits, spread.first.exponent),
      upper: spread.last.map { .init($0.digits, $0.exponent) }, measure: measure,
      sentence: text.paragraph.sentence(at: number))
    if let qualifier {
      span.isAddition = Qualifier.isAddition(text, qualifier)
      span.bound = Qualifier.isLowerBound(text, qualifier) ? .lower : .none
    }
    return span
  }

  // MARK: Money, shares and sizes

  private func measured(
    _ unit: UnitPhrase, _ qualifier: Range<Int>?, _ start: Int
  ) -> FigureSpan? {
    guard isMeasure(unit, start) else { return nil }
    var span = bare(unit.measure, qualifier, end: unit.end)
    let behind = AttachedPhrase.subject(text, behind: unit, number: spread.words)
    let before = MeasuredPhrase(text, before: start)
    if let subject = behind ?? before?.subject {
      span.isReference = TallyPhrase.isTally(text, subject)
      if !span.isReference { (span.subject, span.head) = (text.bytes(subject), head(of: subject)) }
    } else if let previous, isContinuation(start, of: previous) {
      (span.subject, span.head) = (previous.subject, previous.head)
    }
    span.isRevision = before?.isRevision ?? false
    takeState(behind: behind, start, unit, &span)
    return span
  }

  /// "Destroyed 40 per cent of the crop", "40 hectares of rice were flooded".
  private func takeState(
    behind: Range<Int>?, _ start: Int, _ unit: UnitPhrase, _ span: inout FigureSpan
  ) {
    if unit.isTime { return }
    if case .money = unit.measure { return }
    take(
      StatePhrase(text, before: start)
        ?? behind.flatMap { StatePhrase(text, after: $0.upperBound - 1) }, &span)
  }

  private func isMeasure(_ unit: UnitPhrase, _ start: Int) -> Bool {
    if unit.isTime {
      let number = spread.words
      return TermRule.accepts(text, unit, number, qualifierAt: start)
    }
    guard case .unit(let name) = unit.measure else { return true }
    return !(unit.isHyphened && name == "yard")
      && !Self.away.contains(text.hash(unit.words.upperBound))
  }

  /// "Six miles away" tells where, not how much.
  private static let away = WordSet(WordList.hashes("away north south east west inland"))

  /// "Closed at $41, down 3%" speaks of one thing.
  private func isContinuation(_ start: Int, of previous: FigureSpan) -> Bool {
    start > 1 && Self.directions.contains(text.hash(start - 1))
      && text.range(start - 2).lowerBound < previous.words.upperBound
  }

  private static let directions = WordSet(WordList.hashes("down up"))

  /// The noun of a phrase: the last word before a preposition.
  private func head(of subject: Range<Int>) -> Range<Int> {
    let cut = subject.dropFirst().first { text.has($0, .preposition) }
    return text.range((cut ?? subject.upperBound) - 1)
  }

  // MARK: Things that are counted

  private func counted(_ qualifier: Range<Int>?, _ start: Int) -> FigureSpan? {
    guard spread.first.exponent >= 0, !isHyphened else { return nil }
    var next = spread.words.upperBound
    var end = text.range(next - 1).upperBound
    if text.hash(next) == SmallWord.more, text.gap(after: next - 1) == .space,
      text.hash(next + 1) != SmallWord.than
    {
      end = text.range(next).upperBound
      next += 1
    }
    var span = bare(.count, qualifier, end: end)
    if next > spread.words.upperBound { span.isAddition = true }
    let phrase = CountedPhrase(text, at: next)
    let isPlural = phrase.isPlural || spread.first.value == 1 && phrase.state != nil
    if isPlural, let subject = phrase.subject {
      take(subject, phrase.head, behind: next, &span)
    }
    take(phrase.state ?? StatePhrase(text, before: start), &span)
    if isWhole(start), span.stateWords.map({ $0.lowerBound >= span.words.upperBound }) ?? false {
      (span.state, span.stateWords) = (nil, nil)
    }
    if span.subject == nil, span.state == nil, !takeTally(phrase, start, &span) { return nil }
    let head = isPlural ? phrase.head : nil
    return SmallNumberRule.accepts(text, span, spread, head: head) ? span : nil
  }

  /// "41 of 55 drones were intercepted" tells nothing of the 55.
  private func isWhole(_ start: Int) -> Bool {
    var link = start - 1
    while text.has(link, .determiner) { link -= 1 }
    return text.hash(link) == SmallWord.of
      && (text.isNumber(link - 1) || text.has(link - 1, .numberWord))
  }

  /// "118 people, up from 64 a week earlier": what the number before it counts.
  private func isCompared(_ start: Int) -> Bool {
    guard let previous, previous.measure == .count, text.gap(after: start - 1) == .space,
      previous.sentence.contains(spread.first.bytes.lowerBound)
    else { return false }
    let (link, word) = (text.hash(start - 1), text.hash(start - 2))
    return link == SmallWord.from && Self.directions.contains(word)
      || link == Self.with && word == Self.compared
  }

  private static let with = WordHash("with").value
  private static let compared = WordHash("compared").value

  private var isHyphened: Bool {
    let gap = text.gap(after: spread.words.upperBound - 1)
    return gap == .hyphen || gap == .none
  }

  private func take(_ subject: Range<Int>, _ head: Int?, behind next: Int, _ span: inout FigureSpan)
  {
    span.subject = text.bytes(subject)
    span.head = head.map(text.range)
    guard subject.lowerBound == next else { return }
    span.words = span.words.lowerBound..<text.range(subject.upperBound - 1).upperBound
  }

  private func take(_ state: StatePhrase?, _ span: inout FigureSpan) {
    span.state = state?.state
    span.stateWords = state.map { text.bytes($0.words) }
  }

  /// A number alone counts when a noun before it says what, or "of whom" does.
  private func takeTally(_ phrase: CountedPhrase, _ start: Int, _ span: inout FigureSpan) -> Bool {
    if let tally = TallyPhrase(text, before: start) {
      if let subject = tally.subject { span.subject = text.bytes(subject) }
      span.head = tally.head.map(text.range)
      take(tally.statePhrase, &span)
      span.state = span.state ?? tally.state
      span.isReference = tally.isReference
      (span.isRevision, span.isPut) = (tally.isRevision, tally.isPut)
      return true
    }
    guard spread.first.value >= 10 else { return false }
    return phrase.isOfThem || TallyPhrase.standsAlone(text, start, spread.words.upperBound)
      || isCompared(start)
  }
}
