import Model
import Testing

@testable import Rendering

@Suite struct QuestionsPartTests {
  private func page(_ questions: [OpenQuestion], notes: [Note] = [SampleExtracts.note]) throws
    -> Markup
  {
    var extracts = Extracts()
    extracts.questions = questions
    return try RealTheme.story(SampleExtracts.ferry(extracts, notes: notes))
  }

  private func questions(in page: Markup) throws -> [String] {
    try #require(page.all("li", within: "section.questions").first).map(\.text)
  }

  @Test func asksInTheWordsOfAReportOrOfTheEditors() throws {
    let page = try page(SampleExtracts.questions)
    #expect(
      try questions(in: page) == [
        """
        It was unclear on Monday whether the engine had failed. Uncertain · since 3 March \
        2025 · open for 4 days · Sample Wire [1]
        """,
        """
        Who steered the ferry? Asked by the editors · since 5 March 2025 · open for 2 days
        """,
      ])
    #expect(
      page.all("a", within: "section.questions").joined().last?["href"] == "#note-captain")
  }

  /// The page was last updated on 7 March 2025.
  @Test(
    arguments: [
      (CalendarDate(year: 2024, month: 3, day: 7), "since 7 March 2024 · open for 365 days"),
      (CalendarDate(year: 2025, month: 2, day: 28), "since 28 February 2025 · open for 7 days"),
      (CalendarDate(year: 2025, month: 3, day: 6), "since 6 March 2025 · open for 1 day"),
      (CalendarDate(year: 2025, month: 3, day: 7), "since 7 March 2025"),
      (CalendarDate(year: 2025, month: 3), "since March 2025"),
    ] as [(CalendarDate?, String)])
  func countsItsAgeToThePagesLastUpdate(since: CalendarDate?, age: String) throws {
    let page = try page([OpenQuestion(kind: .editor, wording: .note(0), since: since)])
    #expect(try questions(in: page) == ["Who steered the ferry? Asked by the editors · " + age])
  }

  @Test func asksAllOfANoteWithoutATitle() throws {
    let note = SampleStory.note("who", "Who *steered*?[^1]\n\n[^1]: Or did not.", kind: .question)
    let page = try page(
      [OpenQuestion(kind: .editor, wording: .note(0), since: nil)], notes: [note])
    #expect(try questions(in: page).first?.hasPrefix("Who steered?") == true)
    let identifiers = page.elements.compactMap { $0["id"] }
    #expect(identifiers.count == Set(identifiers).count)
  }

  @Test func complainsOfANoteOnce() throws {
    let note = SampleStory.note("who", "Who? <b>x</b>", kind: .question)
    var extracts = Extracts()
    extracts.questions = [OpenQuestion(kind: .editor, wording: .note(0), since: nil)]
    let rendered = try RealTheme.pages().story(SampleExtracts.ferry(extracts, notes: [note]))
    let places = rendered.diagnostics.map(\.location.text)
    #expect(places.count == Set(places).count && !places.isEmpty)
  }
}
