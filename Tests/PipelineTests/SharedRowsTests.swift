import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// Each row of the shared corpora of hostile input, in a build of its own: nothing falls, no page lies
/// outside of the site or is lost without a word, and every error names a file.
@Suite(
  .enabled(
    if: Repository.hasShared("bad-input/dev")
      && FileManager.default.fileExists(atPath: "/usr/bin/python3"),
    "the shared inputs, or the Python that unpacks them, are not here"))
struct SharedRowsTests {
  private static let story = [
    "Content/s/index.md": Array("---\ntitle: S\n---\n".utf8),
    "Content/s/articles/2025-01-02-wire-a.txt": Array(
      "The dam above the town failed on Tuesday, the mayor said.\n".utf8),
  ]

  /// The rows of a file; what they hold packed is under `bytes`, in base 64.
  private static func rows(_ name: String) throws -> [[String: Any]] {
    let script = """
      import base64, json, sys, zlib
      for line in open(sys.argv[1]):
          row = json.loads(line)
          if 'zb64' in row:
              row['bytes'] = base64.b64encode(zlib.decompress(base64.b64decode(row.pop('zb64')))).decode()
          if '\\\\ud' not in json.dumps(row).replace('\\\\ud83', ''): print(json.dumps(row))
      """
    let path = Repository.shared.appending(path: "bad-input/dev/\(name).jsonl").path
    let text = try Specification.output(of: "/usr/bin/python3", ["-c", script, path])
    let rows = try text.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    try #require(!rows.isEmpty)
    return rows
  }

  private static func bytes(_ row: [String: Any]) -> [UInt8] {
    Array(Data(base64Encoded: row["bytes"] as? String ?? "") ?? Data())
  }

  /// The pages and the errors of a site with these files.
  @discardableResult
  private static func build(
    _ files: [String: [UInt8]], and others: [SourceFile] = [], _ row: String
  ) async throws -> (pages: [Page], errors: [Diagnostic]) {
    let own = [
      "Content/site.yml": Array("title: T\ntimezone: UTC\n".utf8),
      "Content/about.md": Array("---\ntitle: About\n---\nWords.\n".utf8),
    ]
    let all =
      own.merging(files) { $1 }.map { SourceFile(path: $0.key, bytes: $0.value) } + others
    let site = SiteFiles(
      content: all.filter { $0.path.hasPrefix("Content/") },
      templates: all.filter { $0.path.hasPrefix("Templates/") })
    let outcome = try await SiteBuild(source: site, press: MemoryPress(), jobs: 1).run()
    for page in outcome.sheets {
      let steps = page.path.split(separator: "/", omittingEmptySubsequences: false)
      #expect(!steps.contains { ["", ".", ".."].contains($0) }, "\(page.path) of \(row)")
    }
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    for error in errors {
      #expect(all.contains { $0.path.isSame(as: error.location.path) }, "\(error.text) of \(row)")
    }
    return (outcome.sheets, errors)
  }

  @Test(arguments: [("yaml", "---"), ("toml", "+++")])
  func readsFrontMatter(name: String, fence: String) async throws {
    for row in try Self.rows(name) {
      let front = Array("\(fence)\n".utf8) + Self.bytes(row) + Array("\n\(fence)\n\nbody\n".utf8)
      let name = "\(row["id"] ?? "")"
      try await Self.build(["Content/p.md": front], name)
      try await Self.build(["Content/site.yml": Self.bytes(row)], name)
    }
  }

  @Test func readsEncodings() async throws {
    for row in try Self.rows("encodings") {
      let name = "\(row["id"] ?? "")"
      let ending = row["ext"] as? String ?? "txt"
      let file = ["Content/s/articles/2025-01-03-wire-b.\(ending)": Self.bytes(row)]
      try await Self.build(Self.story.merging(file) { $1 }, name)
      if ending == "md" { try await Self.build(["Content/p.md": Self.bytes(row)], name) }
    }
  }

  @Test func readsTemplates() async throws {
    for row in try Self.rows("templates") {
      let files = row["files"] as? [String: String] ?? [:]
      var all: [String: [UInt8]] = [:]
      for (path, text) in files { all["Templates/\(path)"] = Array(text.utf8) }
      let first = files.keys.sorted().first?.replacing(".mustache", with: "") ?? ""
      all["Templates/partials/menu.mustache"] = Array("{{>\(first)}}".utf8)
      try await Self.build(all, "\(files)")
    }
  }

  @Test func readsAddresses() async throws {
    for row in try Self.rows("traversal_paths") {
      let word = row["in"] as? String ?? ""
      let quoted = String(decoding: try JSONEncoder().encode(word), as: UTF8.self)
        .replacing("\\/", with: "/")
      let story = Array("---\ntitle: S\nslug: \(quoted)\n---\n".utf8)
      try await Self.build(Self.story.merging(["Content/s/index.md": story]) { $1 }, word)
      let page = Array("---\ntitle: P\naliases: [\(quoted)]\n---\n![x](<\(word)>)\n".utf8)
      try await Self.build(["Content/p.md": page], word)
      let menu = ["Templates/partials/menu.mustache": Array("{{>\(word)}}".utf8)]
      try await Self.build(menu, word)
    }
  }

  @Test func readsNaughtyWords() async throws {
    for row in try Self.rows("blns") {
      let word = row["in"] as? String ?? ""
      let files = [
        "Content/p.md": Array("---\ntitle: P\n---\n\n# \(word)\n\n\(word)\n".utf8),
        "Content/s/articles/2025-01-03-wire-b.txt": Array("\(word)\n\nIt failed.\n".utf8),
        "Content/s/notes/n.md": Array("---\ntitle: N\n---\n\(word)\n".utf8),
      ]
      try await Self.build(Self.story.merging(files) { $1 }, word)
    }
  }

  @Test func tellsOfCollisions() async throws {
    for row in try Self.rows("collision_groups") {
      let names = row["files"] as? [String] ?? []
      // Not by their names: two strings that look alike are one key.
      let files = names.enumerated().map { number, name in
        SourceFile(
          path: "Content/\(name)", text: "---\ntitle: P\(number)\n---\nUniqueWord\(number)x.\n")
      }
      let (pages, errors) = try await Self.build([:], and: files, "\(names)")
      if !errors.isEmpty { continue }
      let html = pages.filter { $0.path.hasSuffix(".html") }
        .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      for (number, name) in names.enumerated() where name.hasSuffix(".md") {
        #expect(html.contains("UniqueWord\(number)x"), "\(name) of \(names)")
      }
    }
  }
}
