import Model
import Prose
import Testing

@testable import Deriving

@Suite struct OpenQuestionsTests {
  @Test func showsADoubtOnceThatSeveralReportsTell() {
    let story = Self.story(
      (
        "Wire", "2026-03-03", ["It was not immediately clear whether the valve had been left open."]
      ),
      (
        "Post", "2026-03-05",
        [
          "The dam was built in 1961.",
          "Whether the valve was left open remains uncertain. The mayor was in Leeds.",
        ]
      ))
    #expect(
      Self.lines(of: story) == [
        """
        uncertain since 2026-03-03: It was not immediately clear whether the valve had been left \
        open. (also: Whether the valve was left open remains uncertain.)
        """
      ])
  }

  @Test func showsTheSentenceThatNamesWhatIsInDoubt() {
    let both = "The piers are cracked. It remains unclear whether they can be saved."
    let story = Self.story(("Wire", "2026-03-03", [both]))
    #expect(Self.lines(of: story) == ["uncertain since 2026-03-03: \(both)"])
  }

  @Test func keepsApartWhatIsSaidInTheSameWordsOfSomethingElse() {
    let story = Self.story(
      (
        "Wire", "2026-03-03",
        [
          "The water company did not respond to a request for comment.",
          "The Department for Transport did not respond to a request for comment.",
          "The toll could not be independently verified.",
        ]
      ))
    #expect(
      Self.lines(of: story) == [
        "unanswered since 2026-03-03: The water company did not respond to a request for comment.",
        """
        unanswered since 2026-03-03: The Department for Transport did not respond to a request for \
        comment.
        """,
        "unverified since 2026-03-03: The toll could not be independently verified.",
      ])
  }

  @Test func putsTheEditorsQuestionsFirst() {
    let note = Note(
      id: "who", title: nil, kind: .question, place: .lead,
      placeLocation: SourceLocation(path: "Content/dam/notes/who.md"),
      date: CalendarDate(iso: "2026-03-09"),
      body: MarkdownBody(source: SourceFile(path: "n.md", text: "Who pays?"), range: 0..<9))
    let story = Self.story(
      ("Wire", "2026-03-03", ["Nobody knows why the alarm failed."]),
      notes: [SampleStory.note("context", .lead), note])
    #expect(
      Self.lines(of: story) == [
        "editor since 2026-03-09: note 1",
        "uncertain since 2026-03-03: Nobody knows why the alarm failed.",
      ])
  }

  @Test func countsCopiesOfTheParagraphAsOthersThatTellIt() {
    let words = "How many people are missing in the valley is not yet known."
    let story = Self.story(
      ("Wire", "2026-03-05", [words]), ("Post", "2026-03-04", ["The police said: nothing.", words]))
    let copy = BlockReference(article: 1, block: 1)
    let reporting = Reporting(
      story,
      [
        Reporting.Entry(
          reference: BlockReference(article: 0, block: 0), paragraph: Paragraph(Array(words.utf8)),
          section: nil, copies: [copy])
      ])
    let questions = OpenQuestions(of: reporting).questions
    #expect(
      questions == [
        OpenQuestion(
          kind: .uncertain,
          wording: .sentence(
            Passage(BlockReference(article: 0, block: 0), 0..<words.utf8.count),
            alsoIn: [Passage(copy, 0..<words.utf8.count)]),
          since: CalendarDate(iso: "2026-03-04"))
      ])
  }

  @Test func leavesOutTheLeastWhenThereAreTooMany() {
    let places = ["Ayr", "Bath", "Cork", "Deal", "Ely", "Fife", "Goole", "Hull", "Ivel"]
    let story = Self.story(
      ("Wire", "2026-03-03", ["The mayor of Rye declined to comment."]),
      ("Post", "2026-03-04", places.map { "It is unclear whether \($0) was flooded." }),
      ("Mail", "2026-03-05", ["Whether Ivel was flooded is unclear."]))
    let lines = Self.lines(of: story)
    #expect(lines.count == OpenQuestions.limit)
    #expect(lines.contains { $0.contains("Ivel") && $0.contains("also") })
    #expect(!lines.contains { $0.contains("Rye") || $0.contains("Hull") })
  }

  @Test func listsTheOldestFirstAndUndatedOnesLast() {
    let story = Self.story(
      ("Wire", "2026-03-03", ["It is unclear who owns the mill."]),
      ("Post", nil, ["The ministry has yet to say what the repairs will cost."]))
    #expect(Self.lines(of: story).map { $0.prefix(14) } == ["uncertain sinc", "unanswered sin"])
  }

  private static func story(
    _ reports: (outlet: String, day: String?, lines: [String])..., notes: [Note] = []
  ) -> Story {
    SampleStory.story(
      notes: notes,
      articles: reports.enumerated().map { number, report in
        SampleStory.article(
          "report-\(number)", outlet: report.outlet, date: report.day,
          report.lines.map { (.paragraph, $0) })
      })
  }

  private static func lines(of story: Story) -> [String] {
    let entries = story.articles.enumerated().flatMap { number, article in
      article.blocks.indices.map { index in
        Reporting.Entry(
          reference: BlockReference(article: number, block: index),
          paragraph: Paragraph(Array(article.blocks[index].text.utf8)), section: nil, copies: [])
      }
    }
    return OpenQuestions(of: Reporting(story, entries)).questions.map { question in
      let head = "\(question.kind.rawValue) since \(question.since?.iso ?? "no date"): "
      switch question.wording {
      case .note(let number): return head + "note \(number)"
      case .sentence(let sentence, let others):
        let also = others.map(story.words).joined(separator: "; ")
        return head + story.words(of: sentence) + (also.isEmpty ? "" : " (also: \(also))")
      }
    }
  }
}
