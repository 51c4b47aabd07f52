import Deriving
import Model
import Testing

@Suite struct PlacementStrayTests {
  @Test(arguments: [
    ("— Ann Lee (@annlee) March 3, 2025", StrayRule.signature),
    ("- The Orrin Times (@orrintimes) 12 May 2025", .signature),
    ("https://example.org/dam", .address),
    ("⬇️⬇️ https://t.co/abc pic.twitter.com/def", .address),
    ("With reports from our correspondents", .credit),
    ("Originally published on Orrin Today.", .credit),
    ("By Ann Lee", .credit),
    ("Sign up for our morning newsletter", .credit),
    ("The ministry did not immediately respond to a request for comment.", .noComment),
    ("The builder’s lawyers declined to comment on Friday.", .noComment),
    ("on it. yes.", .fragment),
    ("You read that right.", .fragment),
  ])
  func leavesOut(text: String, rule: StrayRule) {
    #expect(placement(of: text) == .stray(rule))
  }

  @Test(arguments: [
    "The ministry did not respond to a request for comment; its spokesman had earlier blamed rain.",
    "“The wall is gone.”",
    "By the time the sirens went, the wall had broken.",
    "The dam’s wall broke.",
    "“I have no comment,” the prosecutor said.",
    "— and then the reservoir emptied within the hour, a shepherd said.",
    "First published in 1957, the plan of the dam hung in the council hall for sixty years.",
    "Copies of the report can be read at https://example.org/dam, the council said.",
  ])
  func keeps(text: String) {
    #expect(placement(of: text)?.placement != nil)
  }

  private func placement(of text: String) -> BlockPlacement? {
    Placer().place(PlacementStory.input(PlacementStory.texts + [[text]])).last?.first
  }
}
