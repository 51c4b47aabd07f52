import Model
import Testing

@Suite struct SlugTests {
  @Test(arguments: [
    ("Russian demands", "russian-demands"),
    ("What happens next?", "what-happens-next"),
    ("Int’l response — “now”", "intl-response-now"),
    ("Élysée, Łódź & Straße", "elysee-lodz-strasse"),
    ("  --x__y--  ", "x-y"),
    ("../../etc/passwd", "etc-passwd"),
    ("30 days", "30-days"),
  ])
  func foldsTitles(title: String, slug: String) {
    #expect(Slug(title).text == slug)
  }

  @Test func givesTitlesInOtherScriptsAnAddressOfTheirOwn() {
    #expect(Slug("Енергетика").text != Slug("Переговори").text)
    #expect(Slug.isValid(Slug("Енергетика").text))
  }

  @Test func cutsLongTitlesAtAHyphen() {
    let slug = Slug(String(repeating: "seven77 ", count: 20)).text
    #expect(slug.utf8.count <= 80)
    #expect(slug.hasSuffix("seven77"))
  }

  @Test(arguments: ["a\u{0301}b", "a\r\nb", "a\u{200D}b", "a\"b"])
  func looksAtScalarsNotAtCharacters(title: String) {
    #expect(Slug(title).text == "a-b")
  }
}
