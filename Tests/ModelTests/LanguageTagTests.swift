import Model
import Testing

@Suite struct LanguageTagTests {
  @Test(arguments: ["en", "pt-BR", "zh-Hant-TW", "sr-Latn", "gsw", "de-1996"])
  func readsWhatHasTheFormOfALanguage(text: String) {
    #expect(LanguageTag(text)?.text == text)
  }

  @Test(arguments: [
    "", "e", "english language", "en_GB", "4n", "en-", "-en", "de--AT", "languages-x", "é",
  ])
  func refusesAnythingElse(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test(arguments: [
    ("ar", true), ("he-IL", true), ("FA", true), ("az-Arab", true), ("ar-Latn", false),
    ("en", false), ("uk", false), ("zh-Hant", false),
  ])
  func knowsWhichWayItIsWritten(text: String, isRightToLeft: Bool) throws {
    #expect(try #require(LanguageTag(text)).isRightToLeft == isRightToLeft)
  }

  @Test func comparesWithoutRegardToCase() throws {
    let tag = try #require(LanguageTag("pt-br"))
    #expect(tag.isSame(as: "pt-BR"))
    #expect(!tag.isSame(as: "pt"))
  }
}
