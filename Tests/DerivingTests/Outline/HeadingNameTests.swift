import Deriving
import Testing

@Suite("Heading names")
struct HeadingNameTests {
  @Test(
    "a subhead becomes a section's name",
    arguments: [
      ("Int'l Response and Concerns Over Moscow's Intentions", "International response"),
      ("Int’l Response and Concerns Over Moscow’s Intentions", "International response"),
      ("Russian Demands and US Pressure", "Russian demands"),
      ("Negotiations Continue Amid Unresolved Territorial Disputes", "Territorial disputes"),
      ("3. “The pumping station”", "The pumping station"),
      ("HARBOUR CLOSED", "Harbour closed"),
      ("What did the engineers say?", "What the engineers said"),
      ("Aftermath", "Aftermath"),
    ])
  func cleans(heading: String, name: String) {
    #expect(HeadingName.clean(heading).name == name)
  }

  @Test func keepsWhatItCutsAsAliases() {
    #expect(HeadingName.clean("Russian Demands and US Pressure").aliases == ["US pressure"])
    #expect(
      HeadingName.clean("Int'l Response and Concerns Over Moscow's Intentions").aliases
        == ["Concerns over Moscow's intentions", "Moscow's intentions"])
  }

  @Test func neverOffersTheNameAsItsOwnAlias() {
    let cleaned = HeadingName.clean("Talks go on amid talks and talks")
    #expect(!cleaned.aliases.contains(cleaned.name))
  }

  @Test func leavesACleanNameAlone() {
    let once = HeadingName.clean("2. Did the Dam’s Owners Know?")
    #expect(HeadingName.clean(once.name).name == once.name)
  }

  @Test(
    "odd input is survived, and nothing is made up",
    arguments: [
      "", " ", "?", "...", "“”", "3.", "#", "'", "“Broken", "and", "\u{A0}\r\n",
      "e\u{301}\"\u{301}",
    ])
  func survives(heading: String) {
    let letters = HeadingName.clean(heading).name.utf8.filter { $0 > 0x40 }.count
    #expect(letters <= heading.utf8.filter { $0 > 0x40 }.count)
  }
}
