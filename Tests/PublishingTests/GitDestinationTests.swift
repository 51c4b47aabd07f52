import Foundation
import Model
import TestSupport
import Testing

@testable import Publishing

/// Publishing to a bare repository, from an author's checkout that must stay as it is.
@Suite struct GitDestinationTests {
  private static let place = PublishTarget.Place.git(.init())

  /// What git says in a folder; its author is set so that no settings of the machine matter.
  @discardableResult
  private static func git(_ arguments: String..., in folder: URL) throws -> String {
    let outcome = try Program.run(
      URL(filePath: "/usr/bin/env"),
      ["git", "-c", "user.name=Ann Lee", "-c", "user.email=ann@example.org"] + arguments,
      in: folder)
    #expect(outcome.status == 0, "git \(arguments): \(outcome.errors)")
    return outcome.output
  }

  /// A checkout with uncommitted work and an `origin`, which is a bare repository beside it.
  private static func with(_ body: (SiteFixture, _ bare: URL) throws -> Void) async throws {
    try await SiteFixture.with { site in
      let bare = site.folder.appending(path: "bare.git")
      try git("init", "-q", "--bare", bare.path, in: site.folder)
      try git("init", "-q", "-b", "main", in: site.folder)
      try git("remote", "add", "origin", bare.path, in: site.folder)
      try site.place("note.txt", "committed")
      try git("add", "note.txt", in: site.folder)
      try git("commit", "-q", "-m", "first", in: site.folder)
      try git("push", "-q", "origin", "main", in: site.folder)
      try site.place("note.txt", "edited")
      try body(site, bare)
    }
  }

  /// The branch as a visitor's clone of it.
  private static func served(_ bare: URL, in site: SiteFixture) throws -> [String: String] {
    let clone = "clone-\(UUID().uuidString)"
    try git("clone", "-q", "-b", "gh-pages", bare.path, clone, in: site.folder)
    return try site.files(in: clone)
  }

  private static func log(_ bare: URL) throws -> [String] {
    try git("log", "--format=%s", "gh-pages", in: bare).split(separator: "\n").map(String.init)
  }

  @Test func makesOneCommitARun() async throws {
    try await Self.with { site, bare in
      try site.publish(SiteFixture.pages, to: Self.place)
      #expect(try Self.served(bare, in: site) == SiteFixture.pages)
      #expect(try Self.git("ls-tree", "gh-pages", ".nojekyll", in: bare).hasPrefix("100644 blob"))
      var pages = SiteFixture.pages
      pages["dam/index.html"] = nil
      pages["about/index.html"] = "about us"
      pages["water/index.html"] = "wa\r\nter"
      try site.publish(pages, to: Self.place)
      #expect(try Self.served(bare, in: site) == pages)
      #expect(try Self.log(bare) == ["Publish The Record", "Publish The Record"])
      #expect(
        try Self.git("log", "-1", "--format=%b", "gh-pages", in: bare)
          == "1 new, 1 changed, 1 deleted, 4 unchanged; 15 bytes to send\n\n")
    }
  }

  @Test func makesNoCommitWhenThereIsNothingToPublish() async throws {
    try await Self.with { site, bare in
      try site.publish(SiteFixture.pages, to: Self.place)
      #expect(try site.plan(Self.place).changes.isEmpty)
      #expect(try site.plan(Self.place, sendsAll: true).send().hasSuffix("already had these files"))
      #expect(try Self.log(bare).count == 1)
    }
  }

  @Test func leavesTheAuthorsCheckoutAlone() async throws {
    try await Self.with { site, bare in
      try site.build(SiteFixture.pages)
      func state() throws -> [String: Data] {
        var files = try FileTree.files(below: site.folder.appending(path: ".git"))
        for (path, bytes) in try FileTree.files(below: site.folder)
        where !path.hasPrefix("bare.git") { files["/" + path] = bytes }
        return files
      }
      let before = try state()
      _ = try site.plan(Self.place).send()
      #expect(try state() == before)
      #expect(try Self.git("status", "--porcelain", "note.txt", in: site.folder) == " M note.txt\n")
    }
  }

  @Test func keepsFilesThatItDidNotBring() async throws {
    try await Self.with { site, bare in
      try site.publish(SiteFixture.pages, to: Self.place)
      try Self.git("clone", "-q", "-b", "gh-pages", bare.path, "edit", in: site.folder)
      try site.place("edit/CNAME", "example.org")
      let clone = site.folder.appending(path: "edit")
      try Self.git("add", "CNAME", in: clone)
      try Self.git("commit", "-q", "-m", "domain", in: clone)
      try Self.git("push", "-q", "origin", "gh-pages", in: clone)
      var pages = SiteFixture.pages
      pages["dam/index.html"] = nil
      try site.publish(pages, to: Self.place)
      #expect(
        try Self.served(bare, in: site)
          == pages.merging(["CNAME": "example.org"]) { $1 })
      pages["CNAME"] = "example.net"
      try site.build(pages)
      #expect(try site.plan(Self.place).doubts.map(\.identifier) == ["foreign-file"])
    }
  }

  @Test func neverPushesByForce() async throws {
    try await Self.with { site, bare in
      try site.publish(SiteFixture.pages, to: Self.place)
      try site.build(SiteFixture.pages.merging(["index.html": "mine"]) { $1 })
      let mine = try site.plan(Self.place)
      // Somebody else is quicker.
      try Self.git("clone", "-q", "-b", "gh-pages", bare.path, "edit", in: site.folder)
      let clone = site.folder.appending(path: "edit")
      try Self.git("commit", "-q", "--allow-empty", "-m", "theirs", in: clone)
      try Self.git("push", "-q", "origin", "gh-pages", in: clone)
      #expect(throws: PublishFailure.self) { try mine.send() }
      #expect(try Self.log(bare) == ["theirs", "Publish The Record"])
    }
  }

  @Test func takesAFolderOrAnAddressForARepository() async throws {
    try await Self.with { site, bare in
      for repository in ["bare.git", "file://\(bare.path)"] {
        let place = PublishTarget.Place.git(.init(repository: repository, branch: "pages"))
        try site.publish(["index.html": repository], to: place)
        #expect(try Self.git("show", "pages:index.html", in: bare) == repository)
      }
    }
  }

  /// The checkout of a CI machine keeps its token in a setting of the repository.
  @Test func takesTheCredentialsOfTheCheckoutAlong() async throws {
    try await Self.with { site, _ in
      let name = "http.https://example.org/.extraheader"
      try Self.git("config", name, "Authorization: basic eDp5", in: site.folder)
      let repository = try GitRepository(beside: site.root)
      let found = try repository.line(["config", "--get", name], "read a setting")
      #expect(found == "Authorization: basic eDp5")
    }
  }

  @Test func saysWhatGitSaysWithoutPasswords() async throws {
    try await Self.with { site, _ in
      try site.build(SiteFixture.pages)
      try Self.git(
        "remote", "set-url", "origin", "http://me:s3cret@127.0.0.1:9/x.git", in: site.folder)
      let failure = #expect(throws: PublishFailure.self) { try site.plan(Self.place) }
      let text = try #require(failure?.text)
      #expect(text.contains("cannot reach branch 'gh-pages' of origin: 'git' left with code 128"))
      #expect(!text.contains("s3cret"))
    }
  }
}
