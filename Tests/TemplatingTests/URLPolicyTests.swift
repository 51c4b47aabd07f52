import Testing

@testable import Templating

struct URLPolicyTests {
  @Test(arguments: [
    "https://agency.example/a?b=c#d", "http://agency.example", "HTTPS://AGENCY.EXAMPLE",
    "mailto:desk@agency.example", "tel:+43123", "/root", "../up", "page.html", "#anchor",
    "?page=2", "//other.example/x", "", "a/b:c", "2026:report", "über:uns", " https://x.example",
  ])
  func allowsAddressesOfPagesPeopleAndFiles(_ address: String) {
    #expect(URLPolicy.allows(address.utf8))
    #expect(escaped(address, Escaping.url) == escaped(address, Escaping.attribute))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " \u{1}javascript:alert(1)",
    "java\tscript:alert(1)", "java\r\nscript:alert(1)", "javascript\n:alert(1)", "data:text/html,x",
    "vbscript:x", "blob:https://x", "intent://x", "view-source:x", "feed:x", "ms-settings:x",
    "file:///etc/passwd", "about:blank",
  ])
  func refusesEveryOtherScheme(_ address: String) {
    #expect(!URLPolicy.allows(address.utf8))
    #expect(escaped(address, Escaping.url) == "about:invalid")
  }

  @Test func looksAtEveryAddressOfAList() {
    #expect(URLPolicy.allowsAll(in: "a.jpg 1x, https://x.example/b.jpg 2x".utf8))
    #expect(!URLPolicy.allowsAll(in: "a.jpg 1x,javascript:x 2x".utf8))
  }
}
