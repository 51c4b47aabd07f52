import Foundation
import TestSupport
import Testing

/// What the README tells somebody who wants another look: copy one template, change it, build.
@Suite struct ThemeChangeTests {
  private static let content = Archive(
    """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    outlets:
      sample-wire: Sample Wire
    -- Content/about.md --
    ---
    title: About
    ---
    Who we are.
    -- Content/dam/index.md --
    ---
    title: The dam at Harrow
    ---
    -- Content/dam/articles/2026-03-03-sample-wire-dam.txt --
    The dam above Harrow failed on Tuesday night, the mayor said, and two roads were closed.
    Engineers had warned of the breach in a report last year, the council said on Wednesday.

    """
  ).files

  private static func template(_ name: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: "Templates/\(name)"), encoding: .utf8)
  }

  private func build(_ folder: URL) throws -> (outcome: Program.Outcome, pages: [String: String]) {
    let outcome = try Program.run(try Program.built("explainer"), ["build"], in: folder)
    let site = folder.appending(path: "Site")
    let paths = ["dam/index.html", "about/index.html", "index.html", "assets/style.css"]
    let pages = paths.map { path in
      (path, (try? String(contentsOf: site.appending(path: path), encoding: .utf8)) ?? "")
    }
    return (outcome, Dictionary(uniqueKeysWithValues: pages))
  }

  /// Copies a file of the theme into the site's own `Templates/`, with one change.
  private func change(_ name: String, _ old: String, to new: String, in folder: URL) throws {
    let text = try Self.template(name)
    #expect(text.contains(old), "the README speaks of '\(old)' in \(name)")
    let file = folder.appending(path: "Templates/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.replacingOccurrences(of: old, with: new)
      .write(to: file, atomically: true, encoding: .utf8)
  }

  @Test(arguments: [
    ("partials/block.mustache", "<cite>", "<cite>As reported by "),
    ("base.mustache", "</main>", "</main><hr>"),
    ("page.mustache", "<h1>{{title}}</h1>", "<h1>{{title}}, in short</h1>"),
    ("assets/style.css", "sans-serif", "fantasy"),
  ])
  func changesWhatOneCopiedFileShowsAndNothingElse(
    name: String, old: String, new: String
  ) async throws {
    try await TemporaryFolder.with(Self.content) { folder in
      let before = try build(folder.url)
      #expect(before.outcome.status == 0 && before.outcome.errors == "")
      try change(name, old, to: new, in: folder.url)
      let after = try build(folder.url)
      #expect(after.outcome.status == 0 && after.outcome.errors == "")
      #expect(after.pages != before.pages)
      for (path, text) in before.pages {
        let isMeant = name.hasPrefix("assets") == path.hasPrefix("assets")
        let expected = isMeant ? text.replacingOccurrences(of: shown(old), with: shown(new)) : text
        #expect(after.pages[path] == expected, "\(path) by \(name)")
      }
    }
  }

  /// A template's words as they are on the page.
  private func shown(_ words: String) -> String {
    words.replacingOccurrences(of: "{{title}}", with: "About")
  }

  @Test func saysWhereACopiedTemplateIsWrong() async throws {
    try await TemporaryFolder.with(Self.content) { folder in
      try change("partials/block.mustache", "{{outlet}}", to: "{{outlett}}", in: folder.url)
      let outcome = try build(folder.url).outcome
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("Templates/partials/block.mustache:"))
      #expect(outcome.errors.contains("did you mean 'outlet'?"))
    }
  }

  @Test func takesATemplateThatLeavesOutAPart() async throws {
    try await TemporaryFolder.with(Self.content) { folder in
      try change("story.mustache", "{{>partials/brief}}\n", to: "", in: folder.url)
      let outcome = try build(folder.url).outcome
      #expect(outcome.status == 0 && outcome.errors == "")
    }
  }

  @Test func goesBackWhenTheCopyIsRemoved() async throws {
    try await TemporaryFolder.with(Self.content) { folder in
      let before = try build(folder.url).pages
      try change("partials/block.mustache", "<cite>", to: "<cite>By ", in: folder.url)
      #expect(try build(folder.url).pages["dam/index.html"] != before["dam/index.html"])
      try FileManager.default.removeItem(at: folder.url.appending(path: "Templates"))
      #expect(try build(folder.url).pages == before)
    }
  }
}
