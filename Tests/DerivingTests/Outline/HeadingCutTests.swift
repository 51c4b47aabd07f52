import Deriving
import Testing

@Suite("Cuts through headings")
struct HeadingCutTests {
  @Test(
    "a long heading ends where its subordinate clause begins",
    arguments: [
      ("Peace talks stall despite pressure from neighbours", "Peace talks stall"),
      ("Shops reopen while the river keeps rising", "Shops reopen"),
      ("Repairs began after months of angry letters", "Repairs began"),
      (
        "Almost nine miles of pipe laid since Mayor Reed took office",
        "Almost nine miles of pipe laid"
      ),
    ])
  func cuts(heading: String, name: String) {
    #expect(HeadingName.clean(heading).name == name)
  }

  @Test func prefersWhatItGoesOnAmid() {
    let cleaned = HeadingName.clean("Repairs continue amid growing doubts about cost")
    #expect(cleaned.name == "Growing doubts about cost")
    #expect(cleaned.aliases == ["Repairs"])
  }

  @Test(
    "short headings and set phrases stay whole",
    arguments: [
      "Rain as a warning sign of worse", "A year after the flood came back",
      "Town looking after its own old people", "Talks stall despite pressure",
    ])
  func keeps(heading: String) {
    #expect(HeadingName.clean(heading).name == heading)
  }

  @Test func dropsWhatOnlySaysThatItGoesOn() {
    #expect(HeadingName.clean("Ongoing repairs").name == "Repairs")
    #expect(HeadingName.clean("Timeline of the flood").name == "Timeline")
  }
}
