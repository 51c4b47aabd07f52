import Deriving
import Testing

@Suite("Questions as headings")
struct HeadingQuestionTests {
  @Test(
    "an inverted question becomes what it asks for",
    arguments: [
      ("What did the engineers say?", "What the engineers said"),
      ("What does the mayor want?", "What the mayor wants"),
      ("Why did the dam fail?", "Why the dam failed"),
      ("Why didn't the alarm ring?", "Why the alarm didn't ring"),
      ("Why were the sirens silent?", "Why the sirens were silent"),
      ("How is cholera spread?", "How cholera is spread"),
      ("How dangerous is it?", "How dangerous it is"),
      ("Where is the pilot?", "Where the pilot is"),
      ("How many homes has the water reached?", "How many homes the water has reached"),
      ("So, how did the fire start?", "How the fire started"),
    ])
  func rewords(question: String, name: String) {
    #expect(HeadingName.clean(question).name == name)
  }

  @Test(
    "a question for a thing is named after the thing",
    arguments: [
      ("What has the reaction been?", "Reaction"),
      ("What are the symptoms?", "Symptoms"),
      ("What was the first inquiry about?", "The first inquiry"),
      ("What charges does the owner face?", "Charges"),
      ("What role did the rain play?", "Role of the rain"),
      ("How big an effect have the cuts had?", "Effect of the cuts"),
      ("How likely is a second flood in May?", "Second flood"),
    ])
  func asksForThing(question: String, name: String) {
    #expect(HeadingName.clean(question).name == name)
  }

  @Test(
    "whatever asks for the future is one section",
    arguments: [
      "What happens next?", "What's next?", "What comes next for the valley?", "Going forward",
      "Where do we go from here?", "Next steps",
    ])
  func joinsTheFuture(heading: String) {
    #expect(HeadingName.clean(heading).name == "What happens next")
  }

  @Test(
    "other questions lose their mark only",
    arguments: [
      ("Who pays for the repairs?", "Who pays for the repairs"),
      ("How many people were rescued?", "How many people were rescued"),
      ("Is a drought coming?", "Is a drought coming"),
      ("Opting out?", "Opting out"),
      ("What is hydrology?", "What is hydrology"),
    ])
  func keeps(question: String, name: String) {
    #expect(HeadingName.clean(question).name == name)
  }
}
