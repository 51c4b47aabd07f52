import Model
import Testing

@testable import Rendering

@Suite struct RobotsFileTests {
  private func text(
    _ crawlers: SiteConfiguration.Crawlers, baseURL: String? = "https://example.org/"
  ) -> String? {
    var site = SiteConfiguration(title: "The Quay", baseURL: baseURL, timezone: "UTC")
    site.crawlers = crawlers
    return RobotsFile(of: site).page.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func tellsWhereTheSiteMapIs() {
    #expect(
      text(.all) == "User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n")
  }

  @Test func asksThoseToStayAwayWhoFeedModels() throws {
    let file = try #require(text(.noModels, baseURL: nil))
    let groups = file.split(separator: "\n\n", omittingEmptySubsequences: true)
    #expect(groups.first == "User-agent: *\nDisallow:")
    let refused = try #require(groups.last)
    #expect(refused.hasSuffix("\nDisallow: /\n"))
    for name in ["GPTBot", "CCBot", "ClaudeBot", "Google-Extended"] {
      #expect(refused.contains("User-agent: \(name)\n"))
    }
    #expect(!refused.contains("User-agent: *"))
  }

  @Test func asksEverybodyToStayAway() {
    #expect(text(.none, baseURL: nil) == "User-agent: *\nDisallow: /\n")
  }

  @Test func isNotThereWhenItHasNothingToSay() {
    #expect(text(.all, baseURL: nil) == nil)
  }
}
