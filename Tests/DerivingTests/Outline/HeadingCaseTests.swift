import Deriving
import Testing

@Suite("Capitals in headings")
struct HeadingCaseTests {
  @Test(
    "without a story, familiar names and shapes keep capitals",
    arguments: [
      ("Russian Troops Leave Kyiv", "Russian troops leave Kyiv"),
      ("White House Answers the Governor's Letter", "White House answers the governor's letter"),
      ("RUSSIAN TROOPS LEAVE NATO BASE", "Russian troops leave NATO base"),
      ("Boris Nobody Speaks Out", "Boris Nobody speaks out"),
      ("New USB-C Rules for COVID-19 Tests", "New USB-C rules for COVID-19 tests"),
      ("Russian-Occupied Land", "Russian-occupied land"),
      ("Help Us Grow", "Help us grow"),
      ("Water from the Kelda river", "Water from the Kelda river"),
      ("élan vital", "Élan vital"),
    ])
  func fallsBack(heading: String, name: String) {
    #expect(HeadingName.clean(heading).name == name)
  }

  @Test func followsTheStorysOwnSpelling() {
    let names = ProperNouns(
      forms: ["kelda": "Kelda", "mcfee": "McFee"], common: ["grace", "river", "letter"])
    #expect(
      HeadingName.clean("KELDA RIVER LETTER TO MCFEE", properNouns: names).name
        == "Kelda river letter to McFee")
    #expect(
      HeadingName.clean("Kelda’s River of Grace", properNouns: names).name
        == "Kelda’s river of grace")
  }
}
