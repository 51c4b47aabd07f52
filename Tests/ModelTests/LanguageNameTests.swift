import Model
import Testing

@Suite struct LanguageNameTests {
  @Test(arguments: [
    ("Arabic", "ar"), ("english", "en"), ("Français", "fr"), ("ua", "uk"), ("gr", "el"),
    ("en_GB", "en-GB"), ("English (UK)", nil), ("xx", nil),
  ])
  func guessesWhatWasMeant(written: String, meant: String?) {
    #expect(LanguageName.meant(by: written) == meant)
  }

  @Test(arguments: [
    ("en", true), ("uk-UA", true), ("ckb", true), ("xx", false), ("ua", false), ("arabic", false),
  ])
  func knowsTheRegisteredNames(name: String, isKnown: Bool) throws {
    #expect(LanguageName.isKnown(try #require(LanguageTag(name))) == isKnown)
  }

  @Test func callsLanguagesWhatTheyCallThemselves() throws {
    let names = try ["ar", "fr-CA", "uk", "eo"].map {
      LanguageName.own(of: try #require(LanguageTag($0)))
    }
    #expect(names == ["العربية", "Français", "Українська", nil])
  }
}
