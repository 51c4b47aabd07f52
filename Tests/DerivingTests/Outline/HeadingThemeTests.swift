import Deriving
import Testing

@Suite("Themes of headings")
struct HeadingThemeTests {
  private let stemmer = Stemmer()

  @Test(
    "a word or its relative names the theme",
    arguments: [
      ("Tributes pour in", "reaction"), ("Owner charged with fraud", "legal"),
      ("Villages evacuated overnight", "response"), ("Layoffs at the mill", "economy"),
      ("Ballot papers run out", "election"), ("A tariff on timber", "economy"),
      ("Divers search for survivors", "casualties"), ("Why it broke", "explain"),
      ("Analysis: Ann Field", "analysis"), ("Blackouts in the north", "impact"),
    ])
  func names(heading: String, theme: String) {
    #expect(HeadingTheme.themes(of: heading, stemmer: stemmer).contains(theme))
  }

  @Test(
    "phrases go before their words",
    arguments: [
      ("Plea deal", ["legal"]), ("War of words", ["criticism"]),
      ("International response", ["reaction"]), ("Emergency response", ["response"]),
      ("How we got here", ["background"]), ("What happens next?", ["next"]),
      ("What the unions want", ["demands"]), ("International", ["reaction"]),
    ])
  func readsPhrases(heading: String, themes: [String]) {
    #expect(HeadingTheme.themes(of: heading, stemmer: stemmer) == themes)
  }

  @Test(
    "lookalikes of cues are no cues",
    arguments: [
      "Elsewhere", "Landing at dawn", "A set of keys", "Last of the few", "Dealing with it",
      "An important person", "The process", "Suicide watch", "Conditions",
    ])
  func findsNothing(heading: String) {
    #expect(HeadingTheme.themes(of: heading, stemmer: stemmer).isEmpty)
  }

  @Test func tellsResponseFromResponsibility() {
    let themes = HeadingTheme.themes(of: "Group claims responsibility", stemmer: stemmer)
    #expect(themes.contains("investigation"))
  }
}
