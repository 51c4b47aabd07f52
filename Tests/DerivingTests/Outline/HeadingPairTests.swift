import Deriving
import Testing

@Suite("Two subjects in one heading")
struct HeadingPairTests {
  @Test(
    "the first subject names the section",
    arguments: [
      ("Power cuts and water shortages", "Power cuts", "Water shortages"),
      ("Closure and a long silence", "Closure", "Long silence"),
      ("Responses and local press", "Responses", "Local press"),
      ("Pricing and the competition", "Pricing", "Competition"),
    ])
  func separates(heading: String, name: String, alias: String) {
    let cleaned = HeadingName.clean(heading)
    #expect(cleaned.name == name)
    #expect(cleaned.aliases == [alias])
  }

  @Test(
    "what belongs together stays together",
    arguments: [
      "Concerns and controversies", "Search and rescue teams arrive",
      "Kenya and Uganda close roads",
      "Social and economic costs", "Effects on wages and prices", "Schools and transport disrupted",
      "Don't mix tests and trials", "Rise and fall of a bank", "Talks between unions and owners",
      "Food, water and shelter", "Food and fuel shortages",
    ])
  func keeps(heading: String) {
    let cleaned = HeadingName.clean(heading)
    #expect(cleaned.name == heading)
    #expect(cleaned.aliases.isEmpty)
  }
}
