import Foundation
import Model
import Programs
import TestSupport
import Testing
import Writing

@testable import Publishing

/// Releases in a folder of this machine; `Tests/Publishing` does the same over ssh.
@Suite(
  .enabled(
    if: ChildProgram.isInstalled("rsync"), "rsync is not installed; 'make test-publish' does it")
)
struct ReleaseDestinationTests {
  private static func place(keep: Int = 5) -> PublishTarget.Place {
    var server = PublishTarget.ReleaseServer(path: "w ww's")
    server.keep = keep
    return .rsync(server)
  }

  private static func releases(_ site: SiteFixture) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: site.root + "/w ww's/releases").sorted()
  }

  private static func served(_ site: SiteFixture) throws -> [String: String] {
    let current = site.root + "/w ww's/current"
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: current)
    return try site.files(in: "w ww's/" + link)
  }

  private static func history(_ site: SiteFixture) throws -> ReleaseHistory {
    let here = SourceLocation(path: "Content/site.yml")
    return try ReleaseHistory(
      PublishTarget(name: "there", location: here, place: place()), root: site.root)
  }

  private static func pages(_ edition: Int) -> [String: String] {
    SiteFixture.pages.merging(["index.html": "edition \(edition)"]) { $1 }
  }

  @Test func servesAWholeReleaseAndSharesTheFilesThatStay() async throws {
    try await SiteFixture.with { site in
      try site.publish(Self.pages(1), to: Self.place())
      #expect(try Self.served(site) == Self.pages(1))
      let changes = try site.publish(Self.pages(2), to: Self.place())
      #expect(changes.summary == "0 new, 1 changed, 0 deleted, 5 unchanged; 9 bytes to send")
      #expect(try Self.served(site) == Self.pages(2))
      func number(_ release: String, _ path: String) throws -> Int? {
        let file = site.root + "/w ww's/releases/\(release)/\(path)"
        return try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int
      }
      let releases = try Self.releases(site)
      #expect(releases.count == 2)
      #expect(
        try number(releases[0], "about/index.html") == number(releases[1], "about/index.html"))
      #expect(try number(releases[0], "index.html") != number(releases[1], "index.html"))
    }
  }

  @Test func neverSendsWhatIsNotOfTheSite() async throws {
    try await SiteFixture.with { site in
      try site.build(Self.pages(1))
      try site.place("Site/private.txt", "mine")
      _ = try site.plan(Self.place()).send()
      #expect(try Self.served(site) == Self.pages(1))
    }
  }

  @Test func keepsTheLastReleasesAndGoesBackThroughThem() async throws {
    try await SiteFixture.with { site in
      for edition in 1...5 { try site.publish(Self.pages(edition), to: Self.place(keep: 3)) }
      #expect(try Self.releases(site).count == 3)
      for edition in [4, 3] {
        _ = try Self.history(site).goBack()
        #expect(try Self.served(site) == Self.pages(edition))
      }
      #expect(throws: Refusal.self) { try Self.history(site).goBack() }
      // The site as it is now is another one than the one that is served.
      #expect(try site.plan(Self.place()).changes.changed.count == 1)
      _ = try site.plan(Self.place(keep: 3)).send()
      #expect(try Self.served(site) == Self.pages(5))
      #expect(try Self.releases(site).count == 3)
    }
  }

  @Test func mendsAReleaseThatWasDamaged() async throws {
    try await SiteFixture.with { site in
      try site.publish(Self.pages(1), to: Self.place())
      let release = try #require(try Self.releases(site).first)
      try site.place("w ww's/releases/\(release)/index.html", "Edition 1")
      #expect(try site.plan(Self.place()).changes.isEmpty)
      _ = try site.plan(Self.place(), sendsAll: true).send()
      #expect(try Self.served(site) == Self.pages(1))
      #expect(try Self.releases(site) == [release, release + "-2"])
    }
  }

  @Test func goesOnWithAReleaseThatWasKilled() async throws {
    try await SiteFixture.with { site in
      try site.publish(Self.pages(1), to: Self.place())
      try site.build(Self.pages(2))
      let name = try BuiltSite(output: site.output).edition
      try site.place("w ww's/releases/\(name).part/index.html", "half")
      try site.place("w ww's/releases/\(name).tmp/.index.html.x7Gh3K", "ha")
      _ = try site.plan(Self.place()).send()
      #expect(try Self.served(site) == Self.pages(2))
      #expect(try Self.releases(site).count == 2)
    }
  }

  @Test func servesNothingThatIsNotWhole() async throws {
    try await SiteFixture.with { site in
      try site.publish(Self.pages(1), to: Self.place())
      try site.build(Self.pages(2))
      let name = try BuiltSite(output: site.output).edition
      try site.place("w ww's/releases/\(name).part/strange.html", "not of this site")
      let failure = #expect(throws: PublishFailure.self) { try site.plan(Self.place()).send() }
      #expect(failure?.text.contains("the release has 8 files instead of 7") == true)
      #expect(try Self.served(site) == Self.pages(1))
    }
  }

  @Test func refusesAFolderThatIsServedWithoutReleases() async throws {
    try await SiteFixture.with { site in
      try site.build(Self.pages(1))
      try site.place("w ww's/current/index.html", "mine")
      #expect(throws: PublishFailure.self) { try site.plan(Self.place()) }
    }
  }
}
