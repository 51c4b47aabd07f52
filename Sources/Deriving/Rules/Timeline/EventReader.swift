import Model
import Prose

/// Reads the dated sentences of one report after another.
struct EventReader {
  /// A date and what it stands for.
  struct Dated {
    let expression: DateExpression
    let date: EventDate
  }

  /// The words that name a time nobody can resolve, so far.
  private(set) var unresolved: [Passage] = []
  private let reporting: Reporting
  private var resolver = DateResolver(report: nil)
  private var article: Int?

  init(_ reporting: Reporting) { self.reporting = reporting }

  /// The sentences of a paragraph that tell of events, in the order of reading.
  ///
  /// The paragraphs must come in the order of reading.
  mutating func read(_ entry: Reporting.Entry) -> [EventSentence] {
    let isLede = open(entry)
    let expressions = DateExpressions.find(in: entry.paragraph)
    guard !expressions.isEmpty else { return [] }
    let report = isLede ? Self.datelineEnd(entry.paragraph) : 0
    var dates: [Dated] = []
    for expression in expressions {
      if let date = resolver.resolve(expression) {
        guard expression.range.lowerBound >= report else { continue }
        dates.append(Dated(expression: expression, date: date))
      } else if Self.isUnknown(expression.form) {
        unresolved.append(Passage(entry.reference, expression.range))
      }
    }
    return sentences(of: entry, dates, isLede: isLede)
  }

  /// Starts a new report when the paragraph is its first on the page; whether it opens it.
  private mutating func open(_ entry: Reporting.Entry) -> Bool {
    guard article != entry.reference.article else { return false }
    article = entry.reference.article
    let details = reporting.details(of: entry.reference)
    resolver = DateResolver(report: Self.day(of: details))
    return reporting.paragraph(before: entry.reference) == nil
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

  /// Decades and centuries are known, they are only no dates.
  private static func isUnknown(_ form: DateForm) -> Bool {
    switch form {
    case .decade, .century, .shifted(.decade, _), .shifted(.century, _): false
    default: true
    }
  }

  private static func datelineEnd(_ paragraph: Paragraph) -> Int {
    Prose.Dateline(BlockText(folding: paragraph.bytes.prefix(160)))?.prefix.upperBound ?? 0
  }

  /// Groups the dates by their sentences and takes at most one event of each.
  private func sentences(
    of entry: Reporting.Entry, _ dates: [Dated], isLede: Bool
  ) -> [EventSentence] {
    var events: [EventSentence] = []
    var index = 0
    while index < dates.count {
      let sentence = EventSpan.around(dates[index].expression.range, in: entry.paragraph)
      var end = index + 1
      while end < dates.count, dates[end].expression.range.lowerBound < sentence.upperBound {
        end += 1
      }
      let choice = EventChoice(entry.paragraph, sentence, isLede: isLede)
      if let dated = choice.best(of: dates[index..<end]) {
        events.append(event(dated, sentence, entry, dates[index..<end], isLede: isLede))
      }
      index = end
    }
    return events
  }

  private func event(
    _ dated: Dated, _ sentence: Range<Int>, _ entry: Reporting.Entry, _ dates: ArraySlice<Dated>,
    isLede: Bool
  ) -> EventSentence {
    EventSentence(
      date: dated.date, expression: Passage(entry.reference, dated.expression.range),
      sentence: Passage(entry.reference, sentence), copies: entry.copies.map(whole),
      isSpoken: dated.expression.hints.contains(.spoken),
      isRecalled: !isLede && dated.expression.hints.contains(.recalled),
      words: EventWords.words(of: sentence, in: entry.paragraph, without: dates))
  }

  /// All of a block: the copy's sentence need not be the same letter for letter.
  private func whole(_ block: BlockReference) -> Passage {
    let text = reporting.story.articles[block.article].blocks[block.block].text
    return Passage(block, 0..<text.utf8.count)
  }
}
