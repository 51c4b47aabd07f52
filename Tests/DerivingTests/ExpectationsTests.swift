import Deriving
import Model
import Testing

/// What an editor expects of the sample story's page, and what is said when it is not so.
@Suite struct ExpectationsTests {
  private static func findings(_ claim: Model.Expectation.Claim) -> [String] {
    let story = SampleStory.story()
    var details = story.details
    details.expectations = [
      Model.Expectation(
        "it", claim, at: SourceLocation(path: "Content/dam/index.md", line: 4, column: 5))
    ]
    let tested = Story(
      slug: story.slug, details: details, introduction: story.introduction,
      articles: story.articles, notes: story.notes)
    return Deriver.derive(tested).diagnostics.map(\.text)
  }

  @Test(
    arguments: [
      .count(.outlets, in: .section("What happens next"), .atLeast, 2),
      .count(.outlets, in: .section("next"), .exactly, 2),
      .count(.paragraphs, in: .page, .more, 6), .count(.sections, in: .page, .exactly, 2),
      .count(.reports, in: .everySection, .atLeast, 2), .count(.notes, in: .page, .fewer, 1),
      .count(.questions, in: .page, .atMost, 20),
      .noOutlet(.more, percent: 80, in: .page), .section("Warnings before the breach", true),
      .section("Cost", false), .cited("sample wire", true), .cited("Daily", false),
      .listed("Ann Lee", false), .figure("houses", false),
    ] as [Model.Expectation.Claim])
  func saysNothingOfWhatHolds(claim: Model.Expectation.Claim) {
    #expect(Self.findings(claim) == [])
  }

  @Test(
    arguments: [
      (
        .count(.outlets, in: .section("What happens next"), .atLeast, 3),
        "it has 2 (Sample Wire, Example Tribune)"
      ),
      (
        .count(.paragraphs, in: .everySection, .more, 3),
        "section 'Warnings before the breach' has 3"
      ),
      (.count(.events, in: .page, .atLeast, 90), "the page has 5"),
      (.noOutlet(.more, percent: 40, in: .page), "Sample Wire has 72 % of the words"),
      (
        .section("What hapens next", true),
        "there is no section 'What hapens next'; did you mean 'What happens next'?"
      ),
      (
        .count(.notes, in: .section("Cost"), .atLeast, 1),
        """
        there is no section 'Cost'; the sections are 'Warnings before the breach', 'What happens \
        next'
        """
      ),
      (.section("next", false), "it is there"),
      (
        .cited("Sample Wir", true),
        "'Sample Wir' does not stand in the sources; did you mean 'Sample Wire'?"
      ),
      (.cited("Sample Wire", false), "'Sample Wire' stands in the sources"),
      (.listed("Ann Lee", true), "'Ann Lee' does not stand in who's who"),
      (.figure("homes", true), "no figure is for 'homes'"),
    ] as [(Model.Expectation.Claim, String)])
  func saysWhatWasFoundInstead(claim: Model.Expectation.Claim, finding: String) {
    #expect(
      Self.findings(claim) == [
        "Content/dam/index.md:4:5: error: 'it' does not hold: \(finding) [failed-expectation]"
      ])
  }
}
