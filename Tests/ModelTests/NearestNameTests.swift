import Model
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("sectoins", "sections"), ("dat", "date"),
  ])
  func findsWhatWasMeant(typed: String, meant: String) {
    #expect(NearestName.of(typed, among: ["title", "date", "sections", "slug"]) == meant)
  }

  @Test func saysNothingWhenNothingIsClose() {
    #expect(NearestName.suggestion(for: "colour", among: ["title", "date"]) == "")
  }

  @Test func choosesTheSameNameWhateverTheOrder() {
    #expect(NearestName.of("bat", among: ["cat", "rat"]) == "cat")
    #expect(NearestName.of("bat", among: ["rat", "cat"]) == "cat")
  }
}
