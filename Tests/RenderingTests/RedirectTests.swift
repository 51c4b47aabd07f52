import Model
import Testing

@testable import Rendering

/// Pages that stood elsewhere before.
@Suite struct RedirectTests {
  private static let moved = Teaser(
    .page, path: "dam", title: "Dam & water", aliases: ["2019/dam/index.html", "dam.html"])

  @Test func leadsOnFromAFormerAddress() throws {
    let pages = RedirectPage.pages(
      at: Self.moved.aliases, to: PagePlace(folder: "dam"), titled: Self.moved.title,
      on: SampleStory.site, origin: "Content/dam.md")
    #expect(pages.map(\.path) == ["2019/dam/index.html", "dam.html"])
    #expect(
      String(decoding: try #require(pages.first).bytes, as: UTF8.self) == """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <title>Dam &amp; water</title>
        <link rel="canonical" href="https://example.org/quay/dam/">
        <meta http-equiv="refresh" content="0; url=../../dam/index.html">
        </head>
        <body>
        <p><a href="../../dam/index.html">Dam &amp; water</a></p>
        </body>
        </html>

        """)
    #expect(String(decoding: pages[1].bytes, as: UTF8.self).contains("url=dam/index.html\""))
  }

  @Test func listsAllFormerAddressesForHostsThatReadAList() throws {
    let front = Teaser(.section, path: "", title: "Front", aliases: ["home/index.html"])
    let page = try #require(RedirectList([Self.moved, front], of: SampleStory.site).page)
    #expect(page.path == "_redirects")
    #expect(
      String(decoding: page.bytes, as: UTF8.self) == """
        /quay/2019/dam/ /quay/dam/ 301
        /quay/dam.html /quay/dam/ 301
        /quay/home/ /quay/ 301

        """)
  }

  @Test func hasNoListWhereNothingMoved() {
    #expect(RedirectList([SampleSite.birds.teaser], of: SampleStory.site).page == nil)
  }
}
