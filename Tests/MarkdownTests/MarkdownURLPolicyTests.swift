import Markdown
import Testing

struct MarkdownURLPolicyTests {
  @Test(
    arguments: [
      ("", .onPage),
      ("   ", .onPage),
      ("#sources", .onPage),
      ("notes/water.md", .onSite),
      ("../maps/dam.png", .onSite),
      ("/about/", .onSite),
      ("?page=2", .onSite),
      ("12:30", .onSite),
      ("./a:b", .onSite),
      ("notes/a:b", .onSite),
      ("?to=a:b", .onSite),
      ("ä:b", .onSite),
      (":b", .onSite),
      ("http", .onSite),
      ("http://agency.example/", .elsewhere),
      ("https://agency.example/", .elsewhere),
      ("HTTPS://agency.example/", .elsewhere),
      ("//agency.example/dam", .elsewhere),
      ("\\/agency.example/dam", .elsewhere),
      ("mailto:desk@agency.example", .elsewhere),
      ("tel:+4930123456", .elsewhere),
      ("javascript:alert(1)", .refused),
      ("JaVaScRiPt:alert(1)", .refused),
      ("java\tscript:alert(1)", .refused),
      ("java\nscript:alert(1)", .refused),
      (" \u{1}javascript:alert(1)", .refused),
      ("javascript:", .refused),
      ("vbscript:msgbox", .refused),
      ("data:text/html,hello", .refused),
      ("data:image/png;base64,iVBO", .refused),
      ("blob:https://agency.example/1", .refused),
      ("view-source:https://agency.example/", .refused),
      ("intent://scan/#Intent;end", .refused),
      ("feed:https://agency.example/", .refused),
      ("ms-settings:privacy", .refused),
      ("file:///etc/passwd", .refused),
      ("a:b", .refused),
      ("c:\\dam.txt", .refused),
    ] as [(String, MarkdownURLPolicy.Verdict)])
  func judgesLinks(address: String, verdict: MarkdownURLPolicy.Verdict) {
    #expect(MarkdownURLPolicy().verdict(on: address.utf8, for: .link) == verdict)
  }

  @Test(
    arguments: [
      ("dam.png", .onSite, .onSite),
      ("https://agency.example/dam.png", .foreignImage, .elsewhere),
      ("//agency.example/dam.png", .foreignImage, .elsewhere),
      ("/\\agency.example/dam.png", .foreignImage, .elsewhere),
      ("data:image/png;base64,iVBO", .elsewhere, .elsewhere),
      ("DATA:image/JPEG,x", .elsewhere, .elsewhere),
      ("data:image/gif,x", .elsewhere, .elsewhere),
      ("data:image/webp,x", .elsewhere, .elsewhere),
      ("data:image/png", .refused, .refused),
      ("data:image/pngx,x", .refused, .refused),
      ("data:image/svg+xml,<svg/>", .refused, .refused),
      ("mailto:desk@agency.example", .refused, .refused),
      ("javascript:alert(1)", .refused, .refused),
    ] as [(String, MarkdownURLPolicy.Verdict, MarkdownURLPolicy.Verdict)])
  func judgesImages(
    address: String, site: MarkdownURLPolicy.Verdict, allowing: MarkdownURLPolicy.Verdict
  ) {
    #expect(MarkdownURLPolicy().verdict(on: address.utf8, for: .image) == site)
    let policy = MarkdownURLPolicy(foreignImages: .allow)
    #expect(policy.verdict(on: address.utf8, for: .image) == allowing)
  }
}
