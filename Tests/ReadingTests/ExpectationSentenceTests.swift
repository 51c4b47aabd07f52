import Model
import Testing

@testable import Reading

@Suite struct ExpectationSentenceTests {
  @Test(
    arguments: [
      ("section demands has ≥ 2 outlets", .count(.outlets, in: .section("demands"), .atLeast, 2)),
      (
        "section Russian demands has >=2 outlets",
        .count(.outlets, in: .section("Russian demands"), .atLeast, 2)
      ),
      (
        "section 'What has been done' has more than 1 paragraph",
        .count(.paragraphs, in: .section("What has been done"), .more, 1)
      ),
      ("every section has at least 2 sources", .count(.reports, in: .everySection, .atLeast, 2)),
      ("page has exactly 5 sections", .count(.sections, in: .page, .exactly, 5)),
      ("timeline has ≥ 5 events", .count(.events, in: .page, .atLeast, 5)),
      ("Timeline has at most 1 event", .count(.events, in: .page, .atMost, 1)),
      ("open questions < 20", .count(.questions, in: .page, .fewer, 20)),
      ("people fewer than 9", .count(.people, in: .page, .fewer, 9)),
      ("quotes = 0", .count(.quotes, in: .page, .exactly, 0)),
      ("no outlet > 40 %", .noOutlet(.more, percent: 40, in: .page)),
      ("no outlet has more than 40%", .noOutlet(.more, percent: 40, in: .page)),
      ("no outlet ≥ 60% in section Aid", .noOutlet(.atLeast, percent: 60, in: .section("Aid"))),
      ("section Aid exists", .section("Aid", true)),
      ("section “Aid and shelter” does not exist", .section("Aid and shelter", false)),
      ("person Ann Lee is listed", .listed("Ann Lee", true)),
      ("person Ann Lee is not listed", .listed("Ann Lee", false)),
      ("person Ann Lee is quoted", .quoted("Ann Lee", true)),
      ("outlet Sample Wire is cited", .cited("Sample Wire", true)),
      ("figure deaths is present", .figure("deaths", true)),
    ] as [(String, Model.Expectation.Claim)])
  func takesASentenceApart(sentence: String, claim: Model.Expectation.Claim) {
    #expect(ExpectationSentence(sentence).claim == claim)
  }

  @Test(
    arguments: [
      "", "section", "section exists", "section A has 2 outlets", "section A has ≥ two outlets",
      "section A has ≥ 2 cats", "section A has ≥ 2 events", "timeline has ≥ 2 outlets",
      "no outlet > 40", "no outlet > 40 % in A", "person is listed", "open questions < 20 today",
      "≥ 2 outlets", "person A is", "section A has ≥ -1 outlets %",
    ])
  func takesNothingElse(sentence: String) {
    #expect(ExpectationSentence(sentence).claim == nil)
  }

  @Test(arguments: ExpectationSentence.forms)
  func knowsEachOfItsForms(form: String) {
    #expect(ExpectationSentence(form.replacing("N", with: "3")).claim != nil)
  }

  @Test(
    arguments: [
      ("sektion demands has 3 outlets", "section X has ≥ N outlets"),
      ("timline has 5 events", "timeline has ≥ N events"),
      ("no outlets over 40 percent", "no outlet > N %"),
      ("Ann Lee is listed", "person X is listed"),
    ])
  func namesTheNearestForm(sentence: String, form: String) {
    #expect(ExpectationSentence.nearestForm(to: sentence) == form)
  }

  @Test func complainsAtTheSentence() {
    var said: [Diagnostic] = []
    let file = SourceFile(
      path: "index.md", text: "---\ntitle: T\nexpect:\n  - no outlet > 40 %\n  - all is well\n---\n"
    )
    let details = StoryDetailsReader.read(
      FrontMatter(of: file, &said), on: SiteConfiguration(title: "", timezone: ""), &said
    ).details
    #expect(details.expectations.map(\.text) == ["no outlet > 40 %"])
    #expect(said.map(\.location.text) == ["index.md:5:5"])
    #expect(said.map(\.identifier) == ["unknown-expectation"])
  }
}
