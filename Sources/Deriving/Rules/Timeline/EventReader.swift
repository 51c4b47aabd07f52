import Model
import Prose

/// Reads the dated sentences of one report after another.
struct EventReader {
  /// A date and what it stands for.
  struct Dated {
    let expression: DateExpression
    let date: EventDate

    var range: Range<Int> { expression.range }
    var hints: DateExpression.Hints { expression.hints }
    var form: DateForm { expression.form }
  }

  /// The sentences that tell of events, in the order of reading.
  private(set) var sentences: [EventSentence] = []
  /// Their words.
  private(set) var words = EventWords()
  /// The words that name a time nobody can resolve, so far.
  private(set) var unresolved: [Passage] = []

  private let reporting: Reporting
  private var resolver = DateResolver(report: nil)
  private var article: Int?
  /// The dates of the paragraph at hand, in lists that are used again for the next one.
  private var expressions: [DateExpression] = []
  private var dates: [Dated] = []

  init(_ reporting: Reporting) { self.reporting = reporting }

  /// Reads the sentences of a paragraph, given by its number on the page.
  ///
  /// The paragraphs must come in the order of reading.
  mutating func read(_ number: Int) {
    let isLede = open(reporting.entries[number].reference)
    let paragraph = reporting.entries[number].paragraph
    expressions.removeAll(keepingCapacity: true)
    DateExpressions.find(in: paragraph, &expressions)
    guard !expressions.isEmpty else { return }
    resolve(in: number, from: isLede ? Self.datelineEnd(paragraph) : 0)
    takeEvents(of: paragraph, number, isLede: isLede)
  }

  /// Starts a new report when the paragraph is its first on the page; whether it opens it.
  private mutating func open(_ reference: BlockReference) -> Bool {
    guard article != reference.article else { return false }
    article = reference.article
    resolver = DateResolver(report: Self.day(of: reporting.details(of: reference)))
    return reporting.paragraph(before: reference) == nil
  }

  /// The day a report counts from: of its dateline, when it was published within the week after,
  /// because "yesterday" is as old as the words are.
  private static func day(of details: ArticleDetails) -> CalendarDate? {
    let days = [details.published, details.updated, details.dateline?.date]
      .compactMap { $0?.dayNumber == nil ? nil : $0 }
    guard let filed = details.dateline?.date, let first = filed.dayNumber,
      let published = details.published?.dayNumber, (first...first + 7).contains(published)
    else { return days.first }
    return filed
  }

  private static func datelineEnd(_ paragraph: Paragraph) -> Int {
    Prose.Dateline(BlockText(folding: paragraph.bytes.prefix(160)))?.prefix.upperBound ?? 0
  }

  /// Finds out when the dates of the paragraph are; those of a dateline date no event.
  private mutating func resolve(in number: Int, from dateline: Int) {
    dates.removeAll(keepingCapacity: true)
    for expression in expressions {
      if let date = resolver.resolve(expression) {
        guard expression.range.lowerBound >= dateline else { continue }
        dates.append(Dated(expression: expression, date: date))
      } else if Self.isUnknown(expression.form) {
        unresolved.append(Passage(reporting.entries[number].reference, expression.range))
      }
    }
  }

  /// Decades and centuries are known, they are only no dates.
  private static func isUnknown(_ form: DateForm) -> Bool {
    switch form {
    case .decade, .century, .shifted(.decade, _), .shifted(.century, _): false
    default: true
    }
  }

  /// Takes at most one event of each sentence with dates.
  private mutating func takeEvents(of paragraph: Paragraph, _ number: Int, isLede: Bool) {
    var index = 0
    while index < dates.count {
      let sentence = EventSpan.around(dates[index].range, in: paragraph)
      var end = index + 1
      while end < dates.count, dates[end].range.lowerBound < sentence.upperBound { end += 1 }
      let choice = EventChoice(paragraph: paragraph, sentence: sentence, isLede: isLede)
      if let dated = choice.best(of: dates[index..<end]) {
        let words = self.words.add(sentence, of: paragraph, without: dates[index..<end])
        sentences.append(
          EventSentence(
            dated, sentence, entry: number, isLede: isLede,
            leans: (!isLede || sentence != paragraph.sentences.first)
              && LeaningSentence.leans(sentence, of: paragraph, passing: dated.range),
            words: words))
      }
      index = end
    }
  }
}
