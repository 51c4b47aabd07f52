import Testing

@testable import Templating

/// Addresses in attributes, complete or put together.
struct AddressTests {
  @Test(arguments: [
    ("<a href=\"{{x}}\">", "https://x.example/?a&b", "<a href=\"https://x.example/?a&amp;b\">"),
    ("<a href=\"{{x}}\">", "javascript:alert(1)", "<a href=\"about:invalid\">"),
    ("<img src='{{x}}'>", " java\nscript:x", "<img src='about:invalid'>"),
    ("<form action=\"{{x}}\">", "data:text/html,x", "<form action=\"about:invalid\">"),
    ("<a HREF=\"{{x}}\">", "vbscript:x", "<a HREF=\"about:invalid\">"),
    ("<a href=\"java{{x}}\">", "script:alert(1)", "<a href=\"about:invalid\">"),
    ("<a href=\"{{x}}:alert(1)\">", "javascript", "<a href=\"about:invalid\">"),
    ("<a href=\"{{#yes}}{{x}}{{/yes}}\">", "javascript:x", "<a href=\"about:invalid\">"),
    ("<a href=\"/tag/{{x}}\">", "javascript:x", "<a href=\"/tag/javascript:x\">"),
    ("<p title=\"{{x}}\">", "javascript:x", "<p title=\"javascript:x\">"),
    ("<img srcset=\"a.jpg 1x, {{x}} 2x\">", "javascript:x", "<img srcset=\"about:invalid\">"),
    (
      "<meta http-equiv=\"refresh\" content=\"0; url={{x}}\">", "javascript:x",
      "<meta http-equiv=\"refresh\" content=\"0; url=about:invalid\">"
    ),
  ])
  func showsOnlyAllowedAddresses(_ template: String, _ address: String, _ expected: String) {
    #expect(show(template, with: ["x": .text(address), "yes": true]) == expected)
  }

  @Test(arguments: [
    (
      "<meta content=\"0; url=java{{x}}\">",
      "1:27: write the address after 'url=' as one value [unsafe-place]"
    ),
    (
      "<meta content=\"{{#x}}0; url={{/x}}{{x}}\">",
      "1:16: an address begins within {{#x}}; begin it in front [unsafe-place]"
    ),
  ])
  func refusesAddressesThatItCannotFollow(_ template: String, _ expected: String) {
    #expect(errors(["page": template]) == ["Templates/page.mustache:\(expected)"])
  }

  @Test func looksAtAddressesPutTogetherFromValues() {
    let template = "<a href=\"{{a}}{{b}}\">"
    #expect(show(template, with: ["a": "java", "b": "script:x"]) == "<a href=\"about:invalid\">")
    #expect(
      show(template, with: ["a": "https://x.example", "b": "/at:noon"])
        == "<a href=\"https://x.example/at:noon\">")
  }
}
