import Model
import Testing

@testable import Rendering

@Suite struct SitemapTests {
  private static func pages(_ teasers: [Teaser], baseURL: String? = "https://example.org")
    -> [(path: String, text: String)]
  {
    let site = SiteConfiguration(title: "S", baseURL: baseURL, timezone: "UTC")
    return Sitemap(SiteIndex(teasers, site: site)).pages
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  @Test func namesEveryPageOnceWithTheDayOfItsLastChange() {
    let pages = Self.pages([
      SampleSite.birds.teaser, SampleSite.gull.teaser, SampleSite.contact.teaser,
    ])
    #expect(pages.map(\.path) == ["sitemap.xml"])
    #expect(
      pages.first?.text == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.org/</loc><lastmod>2025-05-05</lastmod></url>
        <url><loc>https://example.org/birds/</loc><lastmod>2025-05-05</lastmod></url>
        <url><loc>https://example.org/tags/</loc></url>
        <url><loc>https://example.org/tags/harbour/</loc><lastmod>2025-05-05</lastmod></url>
        <url><loc>https://example.org/birds/gull/</loc><lastmod>2025-05-05</lastmod></url>
        <url><loc>https://example.org/contact/</loc></url>
        </urlset>

        """)
  }

  @Test func isDividedWhenOneFileCannotHoldIt() {
    let teasers = (0..<Sitemap.partSize).map { Teaser(.page, path: "p/\($0)", title: "P") }
    let pages = Self.pages(teasers)
    #expect(pages.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    #expect(pages[0].text.contains("<loc>https://example.org/sitemap-2.xml</loc>"))
    #expect(pages[1].text.split(separator: "<url>").count == Sitemap.partSize + 1)
    #expect(pages[2].text.split(separator: "<url>").count == 2 + 1)
  }

  @Test func needsTheAddressOfTheSite() {
    #expect(Self.pages([SampleSite.contact.teaser], baseURL: nil).isEmpty)
  }
}
