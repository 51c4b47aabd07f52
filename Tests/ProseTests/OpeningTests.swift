import Prose
import Testing

/// What stands above a report.
@Suite struct OpeningTests {
  @Test func takesTheFirstShortLineForTheHeadline() {
    expectRoles([("Dam fails above sleeping town", .headline), (text, .paragraph)])
  }

  @Test func seeksNoHeadlineWhenTheTitleIsKnown() {
    expectRoles([("Dam fails above town", .paragraph), (text, .paragraph)], isTitled: true)
  }

  @Test func seeksNoHeadlineBelowTheByline() {
    expectRoles([("By Ann Lee", .byline), ("Dam fails above town", .paragraph), (text, .paragraph)])
  }

  @Test(arguments: [
    "The dam failed early on Tuesday.", "Nobody came. Then it rained", "Takeaways",
    "- One item here",
    "This is what we know:",
  ])
  func takesNoSentenceForAHeadline(line: String) {
    expectRoles([(line, .paragraph), (text, .paragraph)])
  }

  @Test func readsADekOnlyAboveAByline() {
    expectRoles([
      ("Dam fails above town", .headline), ("Three days of rain were too much.", .dek),
      ("By Ann Lee", .byline), (text, .paragraph),
    ])
    expectRoles([
      ("Dam fails above town", .headline), ("Three days of rain were too much.", .paragraph),
      (text, .paragraph),
    ])
  }

  @Test func readsNoBylineFurtherDown() {
    let report = Array(repeating: (text, Role.paragraph), count: 6)
    expectRoles(report + [("By Ann Lee, Example News", .paragraph), (text, .paragraph)])
  }
}
