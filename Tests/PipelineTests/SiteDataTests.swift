import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Pipeline

/// Data files on the pages of a site.
@Suite struct SiteDataTests {
  private static let template =
    "{{<base}}{{$main}}{{#data.rivers}}{{name}} {{/data.rivers}}{{/main}}{{/base}}"

  private static func site(
    _ data: [String: String], template: String = template
  ) -> [Archive.File] {
    var files = [
      "Content/site.yml": "title: The Record\ntimezone: Europe/London\n",
      "Content/about.md": "---\ntitle: About\n---\nWho we are.\n",
      "Templates/page.mustache": template,
    ]
    for (name, text) in data { files["Content/data/" + name] = text }
    return files.map { Archive.File(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  private static func check(_ files: [Archive.File]) async throws -> Report {
    try await TemporaryFolder.with(files) { folder in
      try await Pipeline(Configuration(root: folder.url.path)).check()
    }
  }

  @Test(arguments: [
    ("rivers.csv", "name\nDee\n<Brook>\n"), ("rivers.yml", "[{name: Dee}, {name: <Brook>}]"),
    ("rivers.json", #"[{"name": "Dee"}, {"name": "<Brook>"}]"#),
  ])
  func showsTheValuesOfAFile(name: String, text: String) async throws {
    let report = try await Self.check(Self.site([name: text]))
    let page = try #require(report.pages.first { $0.path == "about/index.html" })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains("Dee &lt;Brook&gt; "))
    // Whoever reads the page may want the table.
    #expect(report.pages.contains { $0.path == "data/" + name } == !name.hasSuffix(".yml"))
  }

  @Test func proposesTheNearestName() async throws {
    let template = Self.template.replacing("rivers", with: "rivres")
    let report = try await Self.check(
      Self.site(["rivers.csv": "name\nDee\n"], template: template))
    #expect(
      report.diagnostics.contains {
        $0.location.path == "Templates/page.mustache" && $0.message.contains("'rivres'")
          && $0.message.contains("'rivers'")
      }, "\(report.diagnostics)")
  }

  @Test func saysWhereAFileIsWrongAndNothingElse() async throws {
    let report = try await Self.check(Self.site(["rivers.csv": "name\n\"Dee\n"]))
    #expect(
      report.diagnostics.map(\.text) == [
        "Content/data/rivers.csv:2:1: error: this quote is never closed [invalid-data]"
      ])
  }

  @Test func passesOverTablesThatNoTemplateShows() async throws {
    let plain = "{{<base}}{{$main}}{{title}}{{/main}}{{/base}}"
    let report = try await Self.check(
      Self.site(["broken.csv": "a,a\n\"", "rivers.yml": "- x"], template: plain))
    #expect(report.diagnostics.map(\.identifier) == ["unused-data"])
    #expect(report.pages.contains { $0.path == "data/broken.csv" })
  }

  @Test func makesPagesAnewWhenTheDataChange() async throws {
    try await TemporaryFolder.with(Self.site(["rivers.csv": "name\nDee\n"])) { folder in
      let site = Pipeline(Configuration(root: folder.url.path, jobs: 2))
      _ = try await site.build()
      #expect(try await site.build().writing?.written == [])
      try Data("name\nTay\n".utf8).write(to: folder.url.appending(path: "Content/data/rivers.csv"))
      #expect(
        try await site.build().writing?.written == ["about/index.html", "data/rivers.csv"])
    }
  }
}
