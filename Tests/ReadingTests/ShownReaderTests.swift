import Model
import Testing

@testable import Reading

@Suite struct ShownReaderTests {
  private func read(_ show: String) -> (shown: ShownParts, complaints: [String]) {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "index.md", text: "---\ntitle: The dam\n\(show)\n---\n")
    let result = StoryDetailsReader.read(
      FrontMatter(of: file, &diagnostics), on: SiteConfiguration(title: "", timezone: ""),
      &diagnostics)
    return (result.details.shown, diagnostics.map(\.text))
  }

  @Test(
    arguments: [
      ("tags: [water]", .all),
      ("show: {timeline: false}", [.brief, .people, .quotes, .figures, .questions]),
      ("show: {timeline: true, people: yes}", .all),
      ("show:\n  quotes: no\n  questions: off", [.brief, .timeline, .people, .figures]),
      ("show: [timeline, people]", [.timeline, .people]),
      ("show: questions", .questions),
      ("show: {brief: false}", [.timeline, .people, .quotes, .figures, .questions]),
      ("show: []", []),
    ] as [(String, ShownParts)])
  func switchesTheParts(show: String, parts: ShownParts) {
    let (shown, complaints) = read(show)
    #expect(shown == parts)
    #expect(complaints == [])
  }

  @Test func namesTheNearestPart() {
    #expect(
      read("show: [timline, weather]").complaints == [
        """
        index.md:3:8: error: 'timline' is no part that 'show' knows; did you mean 'timeline'? \
        [unknown-value]
        """,
        """
        index.md:3:17: error: 'weather' is no part that 'show' knows; use any of 'brief', \
        'timeline', 'people', 'quotes', 'figures', 'questions' [unknown-value]
        """,
      ])
    #expect(
      read("show: {figure: no}").complaints == [
        """
        index.md:3:8: error: unknown key 'figure' in 'show'; did you mean 'figures'? [unknown-key]
        """
      ])
  }

  @Test func wantsYesOrNoForAPart() {
    #expect(
      read("show: {people: some}").complaints == [
        "index.md:3:16: error: key 'people' takes 'true' or 'false' [wrong-kind]"
      ])
  }
}
