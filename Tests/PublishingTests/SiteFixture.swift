import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Publishing

/// A site in a temporary folder, and places to publish it to beside it.
struct SiteFixture {
  let temporary: TemporaryFolder
  var folder: URL { temporary.url }
  var root: String { folder.path }
  var output: String { root + "/Site" }

  /// Builds an edition of the site: exactly these pages.
  func build(_ pages: [String: String]) throws {
    let pages = pages.map { Page(path: $0, bytes: Array($1.utf8), origin: "Content/\($0)") }
    let written = try Self.patiently { try SiteWriter(output: output).write(pages) }
    #expect(written.diagnostics == [])
  }

  /// Looks at what would change at a target.
  func plan(_ place: PublishTarget.Place, sendsAll: Bool = false) throws -> Publication {
    let target = PublishTarget(
      name: "there", location: SourceLocation(path: "Content/site.yml", line: 9, column: 3),
      place: place)
    return try Publication(
      built(), to: target, root: root,
      title: "The Record", sendsAll: sendsAll)
  }

  /// The site as the last build left it.
  func built() throws -> BuiltSite { try Self.patiently { try BuiltSite(output: output) } }

  /// Waits for a lock: while a test beside this one starts a program, that holds our files open too.
  private static func patiently<Result>(_ work: () throws -> Result) throws -> Result {
    for _ in 0..<100 {
      do {
        return try work()
      } catch let error as FileError where error.operation == .lock {
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
    return try work()
  }

  /// Builds an edition and sends it.
  @discardableResult
  func publish(_ pages: [String: String], to place: PublishTarget.Place) throws -> ChangeSet {
    try build(pages)
    let publication = try plan(place)
    if !publication.changes.isEmpty { _ = try publication.send() }
    return publication.changes
  }

  /// The files at a place below the fixture, with their texts; without manifests and hidden files.
  func files(in name: String) throws -> [String: String] {
    let files = try FileTree.files(below: folder.appending(path: name))
    return files.filter { !$0.key.hasPrefix(".") && $0.key != "manifest.json" }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// Puts a file there as somebody else would.
  func place(_ path: String, _ text: String) throws {
    try temporary.write(Archive.File(path: path, bytes: Array(text.utf8)))
  }

  /// Runs a test beside a new site.
  static func with(_ body: (SiteFixture) throws -> Void) async throws {
    try await TemporaryFolder.with { try body(SiteFixture(temporary: $0)) }
  }

  /// Some pages of a site, enough that one of them is not a fifth.
  static let pages = [
    "index.html": "front", "about/index.html": "about", "assets/style.css": "p {}",
    "feed.xml": "<feed/>", "dam/index.html": "dam", "dam/explainer.json": "{}",
  ]
}
