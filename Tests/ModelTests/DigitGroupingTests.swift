import Model
import Testing

@Suite struct DigitGroupingTests {
  @Test(arguments: [
    ("en", 999, "999"), ("en", 1000, "1,000"), ("en", 1_234_567, "1,234,567"),
    ("fr", 12_345, "12\u{202F}345"), ("uk", 2000, "2\u{A0}000"), ("de", 2000, "2.000"),
    ("es", 2000, "2000"), ("es", 20_000, "20.000"), ("pl", 9999, "9999"),
  ])
  func dividesTheDigitsAsALanguageDoes(language: String, number: Int, text: String) throws {
    let language = try #require(LanguageTag(language))
    #expect(DigitGrouping(of: language).text(of: number) == text)
  }
}
