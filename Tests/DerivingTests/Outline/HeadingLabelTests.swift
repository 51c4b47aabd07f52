import Deriving
import Testing

@Suite("Labels before headings")
struct HeadingLabelTests {
  @Test(
    "numbers, years and empty labels fall",
    arguments: [
      ("4. A leaking valve", "A leaking valve"),
      ("#4: A leaking valve", "A leaking valve"),
      ("4) A leaking valve", "A leaking valve"),
      ("iv. A leaking valve", "A leaking valve"),
      ("2019: Opening of the plant", "Opening of the plant"),
      ("2009–2013: Years of growth", "Years of growth"),
      ("2016-present: Years of growth", "Years of growth"),
      ("Step 2: Turn off the water", "Turn off the water"),
      ("Exclusive: A leaking valve", "A leaking valve"),
    ])
  func strips(heading: String, name: String) {
    #expect(HeadingName.clean(heading).name == name)
  }

  @Test func namesASectionAfterItsKind() {
    let analysis = HeadingName.clean("Analysis: Ann Field, water correspondent")
    #expect(analysis.name == "Analysis")
    #expect(analysis.aliases == ["Ann Field, water correspondent"])
  }

  @Test(
    "a number that belongs to the heading stays",
    arguments: ["24 hours without water", "1,200 homes flooded: what we know", "5G masts burned"])
  func keeps(heading: String) {
    #expect(HeadingName.clean(heading).name == heading)
  }
}
