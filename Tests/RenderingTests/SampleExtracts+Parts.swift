import Model

/// What is drawn out of the sample's reports.
extension SampleExtracts {
  static let brandt = Person(
    kind: .person, name: passage("Lena Brandt", 0, 1),
    roles: [passage("the harbour master", 0, 1)], aliases: [passage("Brandt", 1, 1)],
    mentions: [BlockReference(article: 0, block: 1), BlockReference(article: 1, block: 1)])

  static let hospital = Person(
    kind: .organisation, name: passage("St Olave Hospital", 1, 0),
    mentions: [BlockReference(article: 1, block: 0)])

  static let speaker = Speaker(
    words: passage("Lena Brandt", 0, 1), name: passage("Lena Brandt", 0, 1),
    role: passage("the harbour master", 0, 1), person: 0)

  static let quote = Quote(
    words: passage("We heard it before we saw it,", 0, 1), speaker: speaker,
    verb: passage("said", 0, 1), alsoIn: [passage("We heard it before we saw it,", 1, 1)],
    section: 0, isPulled: true)

  static let events = [
    event(1998, sentence: sentence(1, 2)),
    event(2025, 3, 2, sentence: sentence(0, 0), alsoIn: [passage("hurt", 1, 0)]),
  ].compactMap(\.self)

  static let injured = FigureGroup(
    subject: passage("passengers", 0, 0),
    figures: [
      figure("at least 3 passengers", 0, 0, 3, by: passage("the port", 0, 0)),
      figure("Five passengers", 1, 0, 5, by: passage("St Olave Hospital", 1, 0)),
    ], relation: .update)

  static let tonnage = FigureGroup(
    subject: nil, figures: [figure("212 tonnes", 1, 2, 212, .unit("tonne"))], relation: .agreement)

  static let questions = [
    OpenQuestion(
      kind: .uncertain, wording: .sentence(sentence(0, 2), alsoIn: []),
      since: wire.details.published),
    OpenQuestion(kind: .editor, wording: .note(0), since: note.date),
  ]

  static let all: Extracts = {
    var extracts = Extracts()
    extracts.brief = [sentence(1, 0), sentence(0, 0), sentence(0, 2)]
    extracts.people = [hospital, brandt]
    extracts.quotes = [quote]
    extracts.timeline = events
    extracts.figures = [injured, tonnage]
    extracts.questions = questions
    return extracts
  }()

  static func event(
    _ year: Int, _ month: Int? = nil, _ day: Int? = nil, sentence: Passage,
    alsoIn: [Passage] = []
  ) -> TimelineEvent? {
    CalendarDate(year: year, month: month, day: day).map { date in
      TimelineEvent(
        date: EventDate(first: date, last: date, precision: day == nil ? .year : .day),
        expression: sentence, sentence: sentence, alsoIn: alsoIn)
    }
  }

  static func figure(
    _ words: String, _ article: Int, _ block: Int, _ amount: Int,
    _ measure: Figure.Measure = .count, by source: Passage? = nil
  ) -> Figure {
    Figure(
      words: passage(words, article, block), sentence: sentence(article, block),
      amount: Amount(amount), measure: measure,
      attribution: source.map { Speaker(words: $0, name: $0) },
      reported: articles[article].details.published)
  }
}
