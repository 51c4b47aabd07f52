import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Pipeline

/// Parts that are not one site are refused by name, and the site stays as it was.
@Suite struct PartRefusalTests {
  @Test func namesThePartsThatAreMissing() async throws {
    try await Self.refuse {
      $0.remove(at: 1)
    } saying: {
      ["Parts/1-of-3.part: part 2/3 is not given; build it with '--shard 2/3' [missing-part]"]
    }
  }

  @Test func namesThePartThatIsGivenTwice() async throws {
    try await Self.refuse {
      $0.append($0[2])
    } saying: {
      ["Parts/3-of-3.part: part 3/3 is given twice; leave one of the two out [doubled-part]"]
    }
  }

  @Test func refusesPartsOfAnotherCount() async throws {
    try await Self.refuse { parts, site in
      let other = SharedOutSite(folder: site.folder, count: 2)
      try await other.build()
      parts[1] = other.parts[1]
    } saying: {
      [
        "Parts/2-of-2.part: part 2/2 and part 1/3 are not of one site; merge the parts of one count"
          + " [other-count]"
      ]
    }
  }

  @Test func refusesAFileThatIsNoPart() async throws {
    try await Self.refuse { parts, site in
      parts.append(site.folder.appending(path: "Content/about.md").path)
    } saying: {
      [
        "Content/about.md: this file was not written by 'explainer build --shard'; leave it out"
          + " [no-part]"
      ]
    }
  }

  @Test func refusesAPartOfAnotherVersion() async throws {
    try await Self.damage(2) { bytes in
      bytes.replace("explainer part \(Program.version)\n".utf8, with: "explainer part 0.0.7\n".utf8)
    } saying: {
      "part was built by explainer 0.0.7 and this is \(Program.version);"
        + " build and merge all parts with one program [other-program]"
    }
  }

  @Test func refusesAPartOfAnotherProgramOfTheSameVersion() async throws {
    let mine = withUnsafeBytes(of: Program.bytes.high.littleEndian, Array.init)
    try await Self.damage(2, resealed: true) { bytes in
      bytes.replace(mine, with: mine.reversed())
    } saying: {
      "part was built by another explainer \(Program.version);"
        + " build and merge all parts with the same file of the program [other-program]"
    }
  }

  @Test(arguments: [1, 9, 400])
  func refusesAPartThatWasCutShort(count: Int) async throws {
    try await Self.damage(2) {
      $0.removeLast(count)
    } saying: {
      "part is not as explainer wrote it; build or copy it again [damaged-part]"
    }
  }

  @Test func refusesAPartWithOneChangedByteInItsRecord() async throws {
    try await Self.damage(2) {
      $0[$0.count - 60] ^= 1
    } saying: {
      "part is not as explainer wrote it; build or copy it again [damaged-part]"
    }
  }

  @Test func refusesAPartWithOneChangedByteInAPage() async throws {
    try await Self.damage(1) { bytes in
      bytes.replace("<title>".utf8, with: "<tItle>".utf8, maxReplacements: 1)
    } saying: {
      "part is not as explainer wrote it; build or copy it again [damaged-part]"
    }
  }

  @Test(arguments: [
    ("Content/site.yml", [1, 2, 3]), ("Templates/page.mustache", [1, 2, 3]),
    ("Content/dam/articles/2025-03-18-wire-a.txt", [1]), ("Content/science/a.md", [3]),
  ])
  func namesTheFileThatIsAnother(path: String, parts: [Int]) async throws {
    try await Self.refuse { _, site in
      let file = site.folder.appending(path: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data((text + "\n# More\n").utf8).write(to: file)
    } saying: {
      parts.map {
        "Parts/\($0)-of-3.part: part \($0)/3 was built from another '\(path)'"
          + (path == "Content/site.yml" ? ", or for another environment" : "")
          + "; build all parts from the content that is merged [other-content]"
      }
    }
  }

  @Test func namesTheFileThatNoPartKnows() async throws {
    try await Self.refuse { _, site in
      try Data("---\ntitle: New\n---\n".utf8)
        .write(to: site.folder.appending(path: "Content/new.md"))
    } saying: {
      [
        "Content/new.md: no part knows 'Content/new.md'; build all parts from the content that is"
          + " merged [other-content]"
      ]
    }
  }

  @Test func namesTheFileThatIsGone() async throws {
    try await Self.refuse { _, site in
      try FileManager.default.removeItem(at: site.folder.appending(path: "Content/science/a.md"))
    } saying: {
      [
        "Parts/3-of-3.part: part 3/3 has 'Content/science/a.md', which is not in the content that is"
          + " merged, or is in another part too; build all parts again [other-content]"
      ]
    }
  }

  /// The first part does not have the page, but it has seen its title.
  @Test func refusesPartsThatSawDifferentContent() async throws {
    try await Self.refuse { _, site in
      let file = site.folder.appending(path: "Content/science/a.md")
      try Data("---\ntitle: Another\n---\n".utf8).write(to: file)
      _ = try await site.build(2)
      _ = try await site.build(3)
    } saying: {
      [2, 3].map {
        "Parts/\($0)-of-3.part: part \($0)/3 and part 1/3 were built from different content; build"
          + " all parts from the content that is merged [other-content]"
      }
    }
  }
}

extension PartRefusalTests {
  /// Builds a site and its parts, does something to them, and merges.
  private static func refuse(
    _ change: (inout [String], SharedOutSite) async throws -> Void,
    saying expected: () -> [String]
  ) async throws {
    try await TemporaryFolder.with(EditedSite.start) { folder in
      let site = SharedOutSite(folder: folder.url, count: 3)
      _ = try await site.pipeline.build()
      let before = try FileTree.files(below: folder.url.appending(path: "Site"))
      try await site.build()
      var parts = site.parts
      try await change(&parts, site)
      let report = try await site.pipeline.merge(parts)
      let said = report.diagnostics.map {
        let path = $0.location.path.replacing(folder.url.path + "/", with: "")
        return "\(path): \($0.message) [\($0.identifier)]"
      }
      #expect(said == expected())
      #expect(report.hasErrors && report.writing == nil)
      #expect(try FileTree.files(below: folder.url.appending(path: "Site")) == before)
    }
  }

  private static func refuse(
    _ change: (inout [String]) -> Void, saying expected: () -> [String]
  ) async throws {
    try await refuse { parts, _ in
      change(&parts)
    } saying: {
      expected()
    }
  }

  /// Changes the bytes of one part.
  private static func damage(
    _ number: Int, resealed: Bool = false, _ change: (inout [UInt8]) -> Void,
    saying expected: () -> String
  ) async throws {
    try await refuse { parts, _ in
      let file = URL(filePath: parts[number - 1])
      var bytes = try [UInt8](Data(contentsOf: file))
      let sound = bytes
      change(&bytes)
      #expect(bytes != sound)
      if resealed { bytes = seal(bytes) }
      try Data(bytes).write(to: file)
    } saying: {
      ["Parts/\(number)-of-3.part: this \(expected())"]
    }
  }

  /// The part with the fingerprint that its changed record would have.
  private static func seal(_ bytes: [UInt8]) -> [UInt8] {
    let length = bytes.suffix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    let record = bytes.dropLast(8).suffix(length).dropLast(16)
    let print = Fingerprint(Array(record))
    var writer = ByteWriter()
    writer.write(print)
    return Array(bytes.dropLast(24)) + writer.bytes + bytes.suffix(8)
  }
}
