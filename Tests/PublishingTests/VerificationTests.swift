import Foundation
import Model
import Testing
import Writing

@testable import Publishing

@Suite struct VerificationTests {
  @Test func findsNothingWrongWithWhatWasPublished() async throws {
    try await SiteFixture.with { site in
      try site.publish(SiteFixture.pages, to: .folder(path: "www"))
      let verification = try Verification(
        of: site.root + "/www", against: try site.built().manifest)
      #expect(verification.isClean)
      #expect(verification.lines == ["7 as built, 0 missing, 0 different, 0 unexpected"])
    }
  }

  @Test func listsWhatIsMissingDifferentUnexpectedAndNotOurs() async throws {
    try await SiteFixture.with { site in
      var pages = SiteFixture.pages
      pages["old/index.html"] = "old"
      try site.publish(pages, to: .folder(path: "www"))
      pages["old/index.html"] = nil
      try site.build(pages)
      try site.place("www/about/index.html", "About")
      try site.place("www/CNAME", "example.org")
      try FileManager.default.removeItem(atPath: site.root + "/www/feed.xml")
      let verification = try Verification(
        of: site.root + "/www", against: try site.built().manifest)
      #expect(!verification.isClean)
      #expect(
        verification.lines == [
          "missing     feed.xml", "different   about/index.html", "different   manifest.json",
          "unexpected  old/index.html", "not ours    CNAME",
          "4 as built, 1 missing, 2 different, 1 unexpected; 1 not explainer's",
        ])
    }
  }

  @Test func comparesAPlaceWithItself() async throws {
    try await SiteFixture.with { site in
      try site.publish(SiteFixture.pages, to: .folder(path: "www"))
      #expect(try Verification(of: site.root + "/www", against: nil).isClean)
      try site.place("www/index.html", "fronT")
      #expect(
        try Verification(of: site.root + "/www", against: nil).different == ["index.html"])
    }
  }

  @Test func encodesPathsForAddresses() {
    #expect(WebSite.encoded("caf\u{E9}/50% off+.html") == "caf%C3%A9/50%25%20off%2B.html")
  }

  @Test func refusesPasswordsInAddresses() {
    #expect(throws: PublishFailure.self) { try WebSite("https://me:secret@example.org/") }
  }
}
