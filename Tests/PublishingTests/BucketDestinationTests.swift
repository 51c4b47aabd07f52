import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Publishing

/// What goes into a bucket and when; `Tests/Publishing` does it with `aws`, `rclone` and an S3 server.
@Suite struct BucketDestinationTests {
  /// A bucket in memory that may fail after some steps.
  private final class Bucket: BucketTool {
    var objects: [String: [UInt8]] = [:]
    var steps: [String] = []
    var stepsToFailure = Int.max

    func list() -> [String] { objects.keys.sorted() }

    func bytes(at path: String) throws(PublishFailure) -> [UInt8] {
      guard let bytes = objects[path] else { throw PublishFailure("no '\(path)'") }
      return bytes
    }

    func put(_ folder: ScratchFolder, type: String) throws(PublishFailure) {
      let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      for name in (names ?? []).sorted() {
        var isFolder: ObjCBool = false
        let file = folder.path + "/" + name
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
          !isFolder.boolValue, let bytes = FileManager.default.contents(atPath: file)
        else { continue }
        try step("put \(name) as \(type)")
        objects[name] = [UInt8](bytes)
      }
    }

    func delete(_ paths: [String]) throws {
      for path in paths {
        try step("delete \(path)")
        objects[path] = nil
      }
    }

    private func step(_ words: String) throws(PublishFailure) {
      guard stepsToFailure > 0 else { throw PublishFailure("out of reach") }
      stepsToFailure -= 1
      steps.append(words)
    }
  }

  private static func publish(_ pages: [String: String], to bucket: Bucket, of site: SiteFixture)
    throws
  {
    try site.build(pages)
    let destination = BucketDestination(.init(name: "news"), bucket)
    let built = try site.built()
    let changes = ChangeSet(built.manifest, after: try destination.look())
    _ = try destination.send(changes, of: built)
  }

  private static func texts(_ bucket: Bucket) -> [String: String] {
    bucket.objects.filter { $0.key != "manifest.json" }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private static var edited: [String: String] {
    var pages = SiteFixture.pages.merging(["index.html": "new front", "feed.xml": "new"]) { $1 }
    pages["dam/index.html"] = nil
    pages["water/index.html"] = "water"
    pages["assets/style.css"] = "b {}"
    return pages
  }

  @Test func sendsInOrderAndDeletesAfterThat() async throws {
    try await SiteFixture.with { site in
      let bucket = Bucket()
      try Self.publish(SiteFixture.pages, to: bucket, of: site)
      bucket.objects["mine.txt"] = Array("mine".utf8)
      bucket.steps = []
      try Self.publish(Self.edited, to: bucket, of: site)
      #expect(
        bucket.steps == [
          "put .explainer-journal as application/json",
          "put assets/style.css as text/css; charset=utf-8",
          "put water/index.html as text/html; charset=utf-8", "put feed.xml as application/xml",
          "put index.html as text/html; charset=utf-8", "delete dam/index.html",
          "put manifest.json as application/json", "delete .explainer-journal",
        ])
      #expect(Self.texts(bucket) == Self.edited.merging(["mine.txt": "mine"]) { $1 })
    }
  }

  @Test(arguments: 0...7) func completesARunThatFailed(steps: Int) async throws {
    try await SiteFixture.with { site in
      let bucket = Bucket()
      try Self.publish(SiteFixture.pages, to: bucket, of: site)
      bucket.stepsToFailure = steps
      #expect(throws: PublishFailure.self) {
        try Self.publish(Self.edited, to: bucket, of: site)
      }
      bucket.stepsToFailure = .max
      // The author has changed the page once more, and taken one change back.
      var pages = Self.edited
      pages["water/index.html"] = nil
      pages["feed.xml"] = SiteFixture.pages["feed.xml"]
      try Self.publish(pages, to: bucket, of: site)
      #expect(Self.texts(bucket) == pages)
    }
  }
}
