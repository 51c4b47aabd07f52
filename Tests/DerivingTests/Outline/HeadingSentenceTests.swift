import Deriving
import Testing

@Suite("Sentences as headings")
struct HeadingSentenceTests {
  @Test(
    "a long sentence is named after its subject",
    arguments: [
      ("The old pumps have not been able to keep up with the river", "The old pumps"),
      (
        "In the valley, older farmers really don't want a new dam or a canal", "Older farmers"
      ),
      (
        "Many large parts of the flood wall are older than the town behind it", "The flood wall"
      ),
      (
        "Ohio and Iowa’s oldest town councils aren’t sure about the new law at all", "Ohio and Iowa"
      ),
    ])
  func shortens(sentence: String, name: String) {
    #expect(HeadingName.clean(sentence).name == name)
  }

  @Test func keepsASentenceThatIsShortEnough() {
    let sentence = "The pumps are older than the town"
    #expect(HeadingName.clean(sentence).name == sentence)
  }

  @Test func keepsASentenceWhoseSubjectItCannotFind() {
    let sentence = "Inspectors asked how the gate had been left open for all of one night"
    #expect(HeadingName.clean(sentence).name == sentence)
  }
}
