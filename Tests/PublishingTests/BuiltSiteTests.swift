import Foundation
import Model
import Testing
import Writing

@testable import Publishing

@Suite struct BuiltSiteTests {
  @Test func refusesAFolderThatNoBuildFinished() async throws {
    try await SiteFixture.with { site in
      #expect(throws: Refusal.self) { try BuiltSite(output: site.output) }
      try site.place("Site/index.html", "mine")
      #expect(throws: Refusal.self) { try BuiltSite(output: site.output) }
    }
  }

  @Test func refusesFilesThatAreNotAsBuilt() async throws {
    try await SiteFixture.with { site in
      try site.build(SiteFixture.pages)
      try site.place("Site/index.html", "fronT")
      try FileManager.default.removeItem(atPath: site.output + "/feed.xml")
      let refusal = #expect(throws: Refusal.self) { try BuiltSite(output: site.output) }
      #expect(
        refusal?.diagnostics.map { $0.location.path } == [
          "\(site.output)/feed.xml", "\(site.output)/index.html",
        ])
    }
  }

  @Test func takesPagefindsIndexAlongWhenTheSiteIsSearchedByIt() async throws {
    try await SiteFixture.with { site in
      try site.build(SiteFixture.pages)
      try site.place("Site/pagefind/pagefind.js", "index")
      try site.place("Site/notes.txt", "mine")
      func paths(_ site: BuiltSite) -> [String] { site.manifest.entries.map(\.path) }
      do {
        let plain = try BuiltSite(output: site.output)
        #expect(plain.others == ["notes.txt", "pagefind/pagefind.js"])
        #expect(paths(plain) == SiteFixture.pages.keys.sorted())
      }
      let indexed = try BuiltSite(output: site.output, withPagefind: true)
      #expect(indexed.others == ["notes.txt"])
      #expect(
        paths(indexed) == (SiteFixture.pages.keys + ["pagefind/pagefind.js"]).sorted())
    }
  }

  @Test func keepsBuildsOutWhileItIsHeld() async throws {
    try await SiteFixture.with { site in
      try site.build(SiteFixture.pages)
      let held = try BuiltSite(output: site.output)
      #expect(throws: FileError.self) { try BuiltSite(output: site.output) }
      #expect(held.others == [])
    }
  }
}
