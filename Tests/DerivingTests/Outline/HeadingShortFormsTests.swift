import Deriving
import Testing

@Suite("Short forms in headings")
struct HeadingShortFormsTests {
  @Test(
    "short forms are written out, stops in initials fall",
    arguments: [
      ("Int'l aid", "International aid"), ("Gov’t promises", "Government promises"),
      ("U.S. troops", "US troops"), ("U.N.-led talks", "UN-led talks"),
      ("Troops leave the U.S.", "Troops leave the US"), ("Bread & butter", "Bread and butter"),
      ("J.K. Field's letter", "J.K. Field's letter"),
    ])
  func expands(heading: String, name: String) {
    #expect(HeadingName.clean(heading).name == name)
  }
}
