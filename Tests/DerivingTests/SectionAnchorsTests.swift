import Model
import Testing

@testable import Deriving

@Suite struct SectionAnchorsTests {
  @Test func givesNoTwoSectionsOneAddressAndNoneANameOfTheLanguageOfScripts() {
    let titles = ["The dam", "Constructor", "The dam!", "The dam?", "The dam 2"]
    #expect(
      SectionAnchors(titles.map { OutlineEntry(title: $0) }).slugs.map(\.text)
        == ["the-dam", "constructor-2", "the-dam-2", "the-dam-3", "the-dam-2-2"])
  }

  @Test func keepsAnAddressApartWhenItsTitleIsLong() {
    let title = String(repeating: "dam ", count: 40)
    let slugs = SectionAnchors([title, title + "!"].map { OutlineEntry(title: $0) }).slugs
    #expect(Set(slugs).count == 2)
    #expect(slugs.allSatisfy { $0.text.utf8.count <= 80 })
  }
}
