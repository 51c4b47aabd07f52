/// Reads an article paragraph by paragraph and remembers who spoke.
struct QuotationReader {
  private(set) var quotations: [Quotation] = []
  private let paragraphs: [Paragraph]
  private var isContinuing = false
  /// The last quotation's attribution in the paragraph before.
  private var before: (paragraph: Int, attribution: Attribution?)?

  init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  mutating func read(_ number: Int) {
    let paragraph = paragraphs[number]
    let spans = isContinuing ? Self.continued(in: paragraph) : paragraph.quotations
    guard !spans.isEmpty else {
      isContinuing = false
      return
    }
    let text = SpokenText(paragraph, spans: spans)
    let rules = SpeakerRules(SpeakerReader(text: text, number: number))
    let wasContinuing = isContinuing
    var previous: Attribution?
    for index in spans.indices
    where text.speeches[index].isSpeech && !rules.isTitle(index) {
      let continues =
        wasContinuing && (spans[index].isContinued || startsWithMark(spans[index], text))
      let found = attribution(index, rules, previous, continues: continues)
      if text.speeches[index].isLong { append(spans[index], number, found, continues: continues) }
      previous = found ?? previous
    }
    isContinuing = spans[spans.count - 1].isOpen
    if let previous { before = (number, previous) }
  }

  /// The quotations of a paragraph when the one before ended inside a quotation.
  private static func continued(in paragraph: Paragraph) -> [QuotedSpan] {
    QuoteScanner.spans(in: paragraph.bytes, from: paragraph.firstMark, isContinuing: true)
  }

  private func startsWithMark(_ span: QuotedSpan, _ text: SpokenText) -> Bool {
    span.outer.lowerBound == 0 || text.number(of: span.outer.lowerBound) == 0
  }

  private func attribution(
    _ index: Int, _ rules: SpeakerRules, _ previous: Attribution?, continues: Bool
  ) -> Attribution? {
    if let direct = rules.direct(index) { return direct }
    if continues, let last = quotations.last?.attribution { return last.found(by: .sameQuotation) }
    if let earlier = earlier(index, rules, previous) { return earlier }
    if let subject = rules.sentenceSubject(index) { return subject }
    return fromBefore(rules.reader.number)
  }

  /// Who spoke before in the same paragraph: by a verb of speech or by a quotation, the nearer one.
  private func earlier(
    _ index: Int, _ rules: SpeakerRules, _ previous: Attribution?
  ) -> Attribution? {
    let spoken = rules.earlier(index)
    guard let previous else { return spoken }
    guard let spoken, previous.paragraph == rules.reader.number,
      previous.subject.range.lowerBound < spoken.subject.range.lowerBound
    else { return previous.found(by: .earlier) }
    return spoken
  }

  /// Who spoke last in the paragraph before.
  private func fromBefore(_ number: Int) -> Attribution? {
    guard number > 0 else { return nil }
    if let before, before.paragraph == number - 1 {
      return before.attribution?.found(by: .paragraphBefore)
    }
    let text = SpokenText(paragraphs[number - 1], spans: [])
    let reader = SpeakerReader(text: text, number: number - 1)
    for sentence in text.paragraph.sentences.reversed() {
      let words = text.number(of: sentence.lowerBound)..<text.number(of: sentence.upperBound)
      if let found = reader.last(in: words) { return reader.attribution(found, .paragraphBefore) }
    }
    let finder = SubjectFinder(text: text, lower: 0)
    guard let sentence = text.paragraph.sentences.first,
      let subject = finder.sentenceSubject(before: text.number(of: sentence.upperBound))
    else { return nil }
    return reader.attribution((subject, nil), .paragraphBefore)
  }

  private mutating func append(
    _ span: QuotedSpan, _ number: Int, _ found: Attribution?, continues: Bool
  ) {
    quotations.append(
      Quotation(
        paragraph: number, range: span.inner, isContinued: continues, goesOn: span.isOpen,
        attribution: found))
  }
}
