import Foundation
import Model
import Testing
import Writing

@testable import Publishing

@Suite struct FolderDestinationTests {
  private static let place = PublishTarget.Place.folder(path: "www")

  @Test func bringsTheSiteIntoANewFolder() async throws {
    try await SiteFixture.with { site in
      let changes = try site.publish(SiteFixture.pages, to: Self.place)
      #expect(changes.added.count == 6 && changes.bytes == 26)
      #expect(try site.files(in: "www") == SiteFixture.pages)
      #expect(
        try Data(contentsOf: site.folder.appending(path: "www/manifest.json"))
          == Data(contentsOf: site.folder.appending(path: "Site/manifest.json")))
    }
  }

  /// What is there must not be taken for nothing: it would never be deleted.
  @Test func publishesNothingIntoAFolderThatCannotBeOpened() async throws {
    try await SiteFixture.with { site in
      try site.publish(SiteFixture.pages, to: .folder(path: "elsewhere"))
      let www = site.folder.appending(path: "www").path
      try FileManager.default.createSymbolicLink(atPath: www, withDestinationPath: "www")
      #expect(throws: FileError.self) { try site.plan(Self.place) }
    }
  }

  @Test func sendsOnlyWhatChangedAndDeletesOnlyWhatItBrought() async throws {
    try await SiteFixture.with { site in
      try site.publish(SiteFixture.pages, to: Self.place)
      try site.place("www/CNAME", "example.org")
      try site.place("www/dam/mine.html", "mine")
      var pages = SiteFixture.pages
      pages["dam/index.html"] = nil
      pages["about/index.html"] = "about us"
      pages["water/index.html"] = "water"
      let changes = try site.publish(pages, to: Self.place)
      #expect(
        changes.lines == [
          "new      water/index.html (5 bytes)", "changed  about/index.html (8 bytes)",
          "deleted  dam/index.html",
          "1 new, 1 changed, 1 deleted, 4 unchanged; 13 bytes to send",
        ])
      pages["CNAME"] = "example.org"
      pages["dam/mine.html"] = "mine"
      #expect(try site.files(in: "www") == pages)
      #expect(try site.plan(Self.place).changes.isEmpty)
    }
  }

  @Test func asksBeforeAForeignFileIsReplaced() async throws {
    try await SiteFixture.with { site in
      try site.place("www/index.html", "somebody's own front")
      try site.place("www/feed.xml", "<feed/>")
      try site.build(SiteFixture.pages)
      #expect(
        try site.plan(Self.place).doubts.map(\.text) == [
          """
          Content/site.yml:9:3: error: 'index.html' at www was made or edited by \
          somebody else and would be lost; move it away, or use --yes [foreign-file]
          """
        ])
    }
  }

  @Test func asksBeforeAnEditedFileIsReplacedOrDeleted() async throws {
    try await SiteFixture.with { site in
      try site.publish(SiteFixture.pages, to: Self.place)
      try site.place("www/dam/index.html", "edited there")
      try site.place("www/about/index.html", "edited there")
      try site.place("www/feed.xml", "edited there")
      var pages = SiteFixture.pages
      pages["dam/index.html"] = nil
      pages["about/index.html"] = "about us"
      try site.build(pages)
      let doubts = try site.plan(Self.place).doubts
      #expect(doubts.map(\.identifier) == ["foreign-file", "foreign-file"])
    }
  }

  @Test func completesARunThatWasKilled() async throws {
    try await SiteFixture.with { site in
      try site.publish(SiteFixture.pages, to: Self.place)
      // A run was killed after two files: one is new, the other one has changed.
      let came = ["about/index.html": "half-way", "lost/index.html": "lost"]
      let journal = Manifest(came.map { Manifest.Entry(path: $0, bytes: Array($1.utf8)) })
      for (path, text) in came { try site.place("www/" + path, text) }
      try site.place("www/.explainer-journal", String(decoding: journal.bytes, as: UTF8.self))
      do {
        let publication = try site.plan(Self.place)
        #expect(publication.doubts == [])
        #expect(publication.changes.changed.map(\.path) == ["about/index.html"])
        #expect(publication.changes.deleted.map(\.path) == ["lost/index.html"])
        _ = try publication.send()
      }
      #expect(try site.files(in: "www") == SiteFixture.pages)
      #expect(try site.plan(Self.place).changes.isEmpty)
    }
  }

  @Test func bringsAFolderWhereAFileWasAndBack() async throws {
    try await SiteFixture.with { site in
      var pages = SiteFixture.pages
      pages["note"] = "a file"
      try site.publish(pages, to: Self.place)
      pages["note"] = nil
      pages["note/index.html"] = "a page"
      try site.publish(pages, to: Self.place)
      #expect(try site.files(in: "www") == pages)
      pages["note/index.html"] = nil
      pages["note"] = "a file"
      try site.publish(pages, to: Self.place)
      #expect(try site.files(in: "www") == pages)
    }
  }

  @Test func sendsEverythingOnRequest() async throws {
    try await SiteFixture.with { site in
      try site.publish(SiteFixture.pages, to: Self.place)
      try site.place("www/index.html", "damaged")
      #expect(try site.plan(Self.place).changes.isEmpty)
      let publication = try site.plan(Self.place, sendsAll: true)
      #expect(publication.changes.changed.count == 6)
      _ = try publication.send()
      #expect(try site.files(in: "www") == SiteFixture.pages)
    }
  }

  @Test func refusesAManifestThatItDidNotWrite() async throws {
    try await SiteFixture.with { site in
      try site.place("www/manifest.json", "{\"name\": \"somebody's web app\"}")
      try site.build(SiteFixture.pages)
      #expect(throws: PublishFailure.self) { try site.plan(Self.place) }
    }
  }
}
