import Deriving
import Testing

@Suite("Marks in headings")
struct HeadingMarksTests {
  @Test(
    "marks around a heading fall, marks of its words stay",
    arguments: [
      ("“The pump problem”", "The pump problem"),
      ("\"The pump problem\"", "The pump problem"),
      ("‘The pump problem’.", "The pump problem"),
      ("The pump problem:", "The pump problem"),
      ("The pump problem…", "The pump problem"),
      ("“The pump problem", "The pump problem"),
      ("Victims’ families", "Victims’ families"),
      ("'Victims' families", "Victims families"),
      ("The pump problem (for now)", "The pump problem"),
      ("Testing the 'ghost' gate", "Testing the 'ghost' gate"),
      ("Did it hold? Yes, barely", "Did it hold"),
      ("The\u{A0}pump\u{A0}problem", "The pump problem"),
    ])
  func peels(heading: String, name: String) {
    #expect(HeadingName.clean(heading).name == name)
  }

  @Test func doesNotAdoptSomebodyElsesJudgement() {
    let cleaned = HeadingName.clean("‘Illegal’ repairs")
    #expect(cleaned.name == "Repairs")
    #expect(cleaned.aliases == ["Illegal repairs"])
  }
}
