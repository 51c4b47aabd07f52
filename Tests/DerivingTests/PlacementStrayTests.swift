import Deriving
import Model
import Testing

@Suite struct PlacementStrayTests {
  @Test(arguments: [
    ("— Ann Lee (@annlee) March 3, 2025", StrayRule.signature),
    ("- The Orrin Times (@orrintimes) 12 May 2025", .signature),
    ("https://example.org/dam", .address),
    ("⬇️⬇️ https://t.co/abc pic.twitter.com/def", .address),
    ("www.orrintoday.example/dam", .address),
    ("With reports from our correspondents", .credit),
    ("Reporting by Ann Lee in Harrow; Editing by Bob Moss", .credit),
    ("Ann Lee and Bob Moss contributed to this report.", .credit),
    ("Additional researchers in three countries contributed reporting.", .credit),
    ("Photo by Ann Lee for Orrin Today", .credit),
    ("Image credit: Orrin Today", .credit),
    ("© 2026 Orrin Today. All rights reserved.", .credit),
    ("This article was originally published by Orrin Today and is republished here.", .credit),
    ("This is a developing story. Please check back for updates.", .credit),
    ("(This story has been updated with comments from the water board.)", .credit),
    (
      "Correction: An earlier version of this article gave the wrong year for the opening of "
        + "the dam. It was opened in 1957, not in 1975, as the council’s archive shows.", .credit
    ),
    ("Editor’s note: The author’s family lives in Harrow.", .credit),
    ("That’s all from our live page for today. Thank you for reading.", .credit),
    ("Good morning and welcome to our live coverage of the talks in Orrin.", .credit),
    ("Have you been affected by the flood? Get in touch.", .credit),
    ("Already a subscriber? Log in to read on.", .credit),
    ("Read more: What engineers knew about the dam", .credit),
    ("More details soon", .credit),
    ("Originally published on Orrin Today.", .credit),
    ("By Ann Lee", .credit),
    ("Sign up for our morning newsletter", .credit),
    ("The ministry did not immediately respond to a request for comment.", .noComment),
    ("The builder’s lawyers declined to comment on Friday.", .noComment),
    ("A spokeswoman for the builder could not be reached for comment before deadline.", .noComment),
    ("The council hasn’t responded to requests for an interview.", .noComment),
    ("The builder and its lawyers did not return calls on Sunday.", .noComment),
    ("on it. yes.", .fragment),
    ("dam. dam. dam.", .fragment),
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
    "Compiled by the council, the list of the damaged houses names 40 families.",
    "Reporting by the Tribune led to the inquiry into the dam.",
    "The mayor, accused of hiding the dam’s cracks, did not respond to requests for comment.",
    "The fire service did not respond to calls from the village for an hour.",
    "The village below the dam could not be reached by road.",
    "The council declined to comment on the cracks but said it would publish the report.",
    "More details of the report were published by the council on Friday.",
    "Follow-up checks of the dam were never made.",
    "Photographs of the cracks were shown to the council in January.",
    "Everyone has been through it, they said, and there will be more of it to go through.",
    "Live coverage of the inquiry was banned by the judge.",
    "The council’s own engineers contributed to this report, which blames the builder.",
    "Copies of the report can be read at https://example.org/dam, the council said.",
  ])
  func keeps(text: String) {
    #expect(placement(of: text)?.placement != nil)
  }

  private func placement(of text: String) -> BlockPlacement? {
    Placer().place(PlacementStory.input(PlacementStory.texts + [[text]])).last?.first
  }
}
