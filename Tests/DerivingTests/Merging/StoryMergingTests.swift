import Deriving
import Model
import Testing

@Suite struct StoryMergingTests {
  @Test func showsAWireParagraphOnce() {
    let story = MergingStory([
      MergingStory.report("a", "Wire", "2026-03-03", [DamReport.lede, DamReport.cracks]),
      MergingStory.report("b", "Tribune", "2026-03-04", ["HARROW (Wire) — " + DamReport.lede]),
      MergingStory.report("c", "Post", "2026-03-04", [DamReport.camp, DamReport.lede]),
    ])
    #expect(story.fates() == ["b#0 is a#0", "c#1 is a#0"])
    let first = BlockReference(article: 0, block: 0)
    #expect(
      story.merged().copies(of: first) == [
        BlockReference(article: 1, block: 0), BlockReference(article: 2, block: 1),
      ])
  }

  @Test func neverMergesOtherNumbers() {
    let story = MergingStory([
      MergingStory.report("a", "Wire", "2026-03-03", [DamReport.toll14]),
      MergingStory.report("b", "Tribune", "2026-03-04", [DamReport.toll17]),
    ])
    #expect(story.fates() == [])
  }

  @Test(
    arguments: [
      // The earliest report stands for the others; one without a date comes last.
      (["2026-03-04", "2026-03-03"], ["a#0 is b#0"]),
      (["2026-03-03", "2026-03-04"], ["b#0 is a#0"]),
      ([nil, "2026-03-04"], ["a#0 is b#0"]),
      (["2026-03", "2026-03-04"], ["b#0 is a#0"]),
      // On one day the name decides.
      (["2026-03-04", "2026-03-04"], ["b#0 is a#0"]),
      ([nil, nil], ["b#0 is a#0"]),
    ] as [([String?], [String])])
  func letsTheEarliestStandForTheOthers(dates: [String?], fates: [String]) {
    let story = MergingStory(
      zip(["a", "b"], dates).map { id, date in
        MergingStory.report(id, "Outlet \(id)", date, [DamReport.lede])
      })
    #expect(story.fates() == fates)
  }

  @Test func letsTheLongestStandForTheOthersOnOneDay() {
    let story = MergingStory([
      MergingStory.report("a", "Wire", "2026-03-03", [DamReport.camp]),
      MergingStory.report(
        "b", "Tribune", "2026-03-03",
        ["Families of the victims spent the night in the sports hall of the school on the hill."]),
    ])
    #expect(story.fates() == ["a#0 is b#0"])
  }

  @Test func losesNoSentence() {
    let (lede, cracks, camp) = (DamReport.lede, DamReport.cracks, DamReport.camp)
    let story = MergingStory([
      MergingStory.report("a", "Wire", "2026-03-03", [lede]),
      MergingStory.report("b", "Tribune", "2026-03-04", [lede + " " + cracks]),
    ])
    #expect(story.fates() == ["a#0 is b#0"], "the later one has all of it and a sentence more")
    let both = MergingStory([
      MergingStory.report("a", "Wire", "2026-03-03", [lede + " " + camp]),
      MergingStory.report("b", "Tribune", "2026-03-04", [lede + " " + cracks]),
    ])
    #expect(both.fates() == [], "each has a sentence of its own")
  }

  @Test func comparesEachCopyWithWhatStandsForIt() {
    // Every list shares two thirds with the next one, and little with the one behind it.
    let places = [
      "the bridge at the mill", "a school on the hill", "the old market hall",
      "two farms by the weir", "the church of Saint Ann", "a row of new garages",
    ]
    let story = MergingStory(
      (0..<4).map { number in
        MergingStory.report(
          "\(number)", "Outlet \(number)", "2026-03-0\(number + 1)",
          [places[number..<number + 3].joined(separator: ", ")])
      })
    #expect(story.fates() == ["1#0 is 0#0", "3#0 is 2#0"])
  }

  @Test func keepsWhatTheEditorDecided() {
    let story = MergingStory([
      MergingStory.report("a", "Wire", "2026-03-03", [DamReport.lede]),
      MergingStory.report("b", "Tribune", "2026-03-04", [DamReport.lede]),
      MergingStory.report("c", "Post", "2026-03-05", [DamReport.lede]),
    ])
    #expect(story.fates(decided: ["b#0"]) == ["a#0 is b#0", "c#0 is b#0"])
    #expect(story.fates(decided: ["b#0", "c#0"]) == ["a#0 is b#0"])
  }

  @Test func mergesWithinAReportOnlyTheVerySameWords() {
    let story = MergingStory([
      MergingStory.report(
        "a", "Wire", "2026-03-03",
        [
          DamReport.camp, DamReport.camp,
          "Families spent the night in the sports hall of the school near the hill.",
        ])
    ])
    #expect(story.fates() == ["a#1 is a#0"])
  }

  @Test func showsASetPhraseOnceWhenItIsTheSame() {
    let phrase = "The water board did not immediately respond to a request for comment."
    let story = MergingStory([
      MergingStory.report("a", "Wire", "2026-03-03", [phrase]),
      MergingStory.report("b", "Tribune", "2026-03-04", [phrase]),
    ])
    #expect(story.fates() == ["b#0 is a#0"])
  }

  @Test func findsCopiesInACrowd() {
    let story = MergingStory(
      (0..<30).map { number in
        MergingStory.report(
          number < 10 ? "0\(number)" : "\(number)", "Outlet \(number)", "2026-03-03",
          [DamReport.lede, DamReport.cracks])
      })
    let merging = story.merged()
    #expect(merging.representative.count == 58)
    #expect(merging.copies(of: BlockReference(article: 0, block: 1)).count == 29)
  }

  @Test func dependsOnNamesAndDatesOnly() {
    let articles = [
      MergingStory.report("a", "Wire", "2026-03-03", [DamReport.lede, DamReport.toll14]),
      MergingStory.report("b", "Wire", "2026-03-04", [DamReport.toll17, DamReport.lede]),
      MergingStory.report("c", "Tribune", "2026-03-03", [DamReport.lede, DamReport.camp]),
      MergingStory.report("d", "Post", nil, [DamReport.camp, DamReport.lede]),
    ]
    let fates = MergingStory(articles).fates()
    #expect(!fates.isEmpty)
    for shift in 1..<4 {
      #expect(MergingStory(Array(articles[shift...] + articles[..<shift])).fates() == fates)
    }
    #expect(MergingStory(articles.reversed()).fates() == fates)
  }

  @Test func saysNothingOfAnEmptyStory() {
    #expect(MergingStory([]).fates() == [])
    #expect(MergingStory([MergingStory.report("a", "Wire", nil, [])]).fates() == [])
  }
}
