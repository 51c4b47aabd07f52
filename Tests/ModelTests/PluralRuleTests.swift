import Model
import Testing

/// The examples that the Common Locale Data Repository gives for its rules, and the edges between them.
@Suite struct PluralRuleTests {
  @Test(arguments: [
    "en: 0 other, 1 one, 2 other, 21 other",
    "fr: 0 one, 1 one, 2 other, 100 other",
    "ar: 0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 99 many, 100 other, 102 other, 103 few, 111 many",
    "uk: 0 many, 1 one, 2 few, 4 few, 5 many, 11 many, 12 many, 21 one, 22 few, 25 many, 111 many, 112 many, 121 one",
    "pl: 1 one, 2 few, 5 many, 12 many, 21 many, 22 few",
    "cs: 1 one, 4 few, 5 other, 21 other",
    "sr: 1 one, 21 one, 3 few, 5 other, 11 other",
    "he: 1 one, 2 two, 3 other",
    "ro: 1 one, 0 few, 19 few, 20 other, 101 few",
    "lt: 1 one, 2 few, 10 other, 11 other, 21 one",
    "lv: 0 zero, 1 one, 11 zero, 21 one, 22 other",
    "sl: 1 one, 102 two, 3 few, 5 other",
    "ga: 1 one, 2 two, 6 few, 7 many, 11 other",
    "cy: 0 zero, 3 few, 6 many, 7 other",
    "ja: 0 other, 1 other, 7 other",
    "eo: 1 one, 2 other",
  ])
  func followsTheRepository(line: String) throws {
    let parts = line.split(separator: ":")
    let rule = PluralRule(of: try #require(LanguageTag(String(parts[0]))))
    for example in parts[1].split(separator: ",") {
      let words = example.split(separator: " ")
      let number = try #require(Int(words[0]))
      #expect(rule.category(of: number).name == words[1], "\(number)")
      #expect(rule.categories.contains(rule.category(of: number)))
    }
  }

  @Test func knowsALanguageByItsFirstPart() throws {
    let tag = try #require(LanguageTag("ar-EG"))
    #expect(PluralRule(of: tag) == .arabic)
  }
}
