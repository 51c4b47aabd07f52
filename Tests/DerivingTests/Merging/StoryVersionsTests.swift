import Deriving
import Model
import Testing

@Suite struct StoryVersionsTests {
  private static let early = [DamReport.lede, DamReport.toll14, DamReport.camp, DamReport.cracks]
  private static let late = [DamReport.lede, DamReport.toll17, DamReport.river, DamReport.cracks]
  private static let fates = [
    "1#0 is 2#0", "1#1 gave way to 2", "1#2 gave way to 2", "1#3 is 2#3",
  ]

  @Test(arguments: [
    "UPDATE 1-Dam above Harrow fails", "UPDATE 2 - Dam above Harrow fails",
    "WRAPUP 1-Dam above Harrow fails", "Update: Dam above Harrow fails",
    "UPDATED: Dam above Harrow fails", "1st Ld-Writethru, Dam above Harrow fails",
    "2nd Ld Dam above Harrow fails", "Dam above Harrow fails (updated)",
    "Dam above Harrow fails (2nd Ld-Writethru)", "CORRECTED-Dam above Harrow fails",
    "Corrected: Dam above Harrow fails", "CORRECTED-UPDATE 1-Dam above Harrow fails",
    "REFILE-Dam above Harrow fails", "Writethru: Dam above Harrow fails",
    "2nd Lead: Dam above Harrow fails",
  ])
  func replacesAnEarlierVersionThatAHeadlineMarks(headline: String) {
    let story = MergingStory([
      MergingStory.report("1", "Wire", "2026-03-03", Self.early),
      MergingStory.report("2", "Wire", "2026-03-03", headline: headline, Self.late),
    ])
    #expect(story.fates() == Self.fates)
  }

  @Test(arguments: [
    "2026-03-03-wire-dam-update", "2026-03-03-wire-dam-update-2", "2026-03-03-wire-dam-update2",
    "2026-03-03-wire-dam-v2", "2026-03-03-wire-dam-writethru", "2026-03-03-wire-dam-2nd-ld",
    "2026-03-03-wire-dam-corrected", "2026-03-03-wire-dam-updated",
  ])
  func replacesAnEarlierVersionThatAFileNameMarks(id: String) {
    let old = "2026-03-03-wire-dam"
    let story = MergingStory([
      MergingStory.report(old, "Wire", "2026-03-03", headline: "Wall breaks", [DamReport.toll14]),
      MergingStory.report(id, "Wire", "2026-03-03", headline: "Two villages gone", Self.late),
    ])
    #expect(story.fates() == ["\(old)#0 gave way to \(id)"])
  }

  @Test func replacesAnEarlierVersionThatALaterReportRepeats() {
    let story = MergingStory([
      MergingStory.report("1", "Wire", "2026-03-03", headline: "Wall breaks", Self.early),
      MergingStory.report("2", "Wire", "2026-03-04", headline: "Two villages gone", Self.late),
    ])
    #expect(story.fates() == Self.fates)
  }

  @Test(arguments: [
    // Another outlet.
    ("Tribune", "2026-03-04", "UPDATE 1-Dam above Harrow fails", Array(late)),
    // A follow-up with a paragraph of background.
    ("Wire", "2026-03-04", "Council wants inquiry", [DamReport.inquiry, DamReport.cracks]),
    // An update of another report.
    ("Wire", "2026-03-04", "UPDATE 1-Council wants inquiry", [DamReport.inquiry]),
    // A headline that only begins like a mark.
    ("Wire", "2026-03-04", "Updated plans for the bridge", [DamReport.inquiry, DamReport.cracks]),
    ("Wire", "2026-03-04", "Lead found in water below dam", [DamReport.inquiry, DamReport.cracks]),
  ])
  func keepsAReportThatIsNoEarlierVersion(
    outlet: String, date: String, headline: String, paragraphs: [String]
  ) {
    let story = MergingStory([
      MergingStory.report("1", "Wire", "2026-03-03", Self.early),
      MergingStory.report("2", outlet, date, headline: headline, paragraphs),
    ])
    #expect(!story.fates().contains { $0.contains("gave way") })
  }

  @Test func cannotTellTwoUnmarkedReportsOfOneDayApart() {
    let story = MergingStory([
      MergingStory.report("1", "Wire", "2026-03-03", Self.early),
      MergingStory.report("2", "Wire", "2026-03-03", Self.late),
    ])
    #expect(story.fates() == ["2#0 is 1#0", "2#3 is 1#3"])
  }

  @Test func followsVersionsToTheNewest() {
    let story = MergingStory([
      MergingStory.report("1", "Wire", "2026-03-03", [DamReport.lede, DamReport.toll14]),
      MergingStory.report(
        "2", "Wire", "2026-03-03", headline: "UPDATE 1-Dam above Harrow fails",
        [DamReport.lede, DamReport.camp]),
      MergingStory.report(
        "3", "Wire", "2026-03-04", headline: "UPDATE 2-Dam above Harrow fails",
        [DamReport.lede, DamReport.toll17]),
    ])
    #expect(
      story.fates() == [
        "1#0 is 3#0", "1#1 gave way to 3", "2#0 is 3#0", "2#1 gave way to 3",
      ])
  }

  @Test func leavesACopyOfAFormerVersionToItsOwnOutlet() {
    let story = MergingStory([
      MergingStory.report("1", "Wire", "2026-03-03", Self.early),
      MergingStory.report(
        "2", "Wire", "2026-03-04", headline: "UPDATE 1-Dam above Harrow fails", Self.late),
      MergingStory.report("3", "Tribune", "2026-03-03", [DamReport.lede, DamReport.toll14]),
    ])
    // The Tribune's count of 14 stays; the lede that all three carry is shown once, the earliest.
    #expect(
      story.fates() == [
        "1#0 is 3#0", "1#1 gave way to 2", "1#2 gave way to 2", "1#3 is 2#3", "2#0 is 3#0",
      ])
  }

  @Test func keepsAFormerParagraphThatTheEditorPinned() {
    let story = MergingStory([
      MergingStory.report("1", "Wire", "2026-03-03", Self.early),
      MergingStory.report(
        "2", "Wire", "2026-03-04", headline: "UPDATE 1-Dam above Harrow fails", Self.late),
    ])
    #expect(
      story.fates(decided: ["1#2", "1#0"]) == ["1#1 gave way to 2", "1#3 is 2#3", "2#0 is 1#0"])
  }
}
