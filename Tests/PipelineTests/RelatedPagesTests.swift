import Foundation
import Model
import TestSupport
import Testing
import Writing

@testable import Pipeline

/// What stands at the foot of a page and comes from other pages.
@Suite struct RelatedPagesTests {
  @Test func leadsToStoriesWithTheSamePeople() async throws {
    let pages = try await Self.pages(Self.site())
    #expect(Self.foot(of: "dam", pages) == ["stories: The trial"])
    #expect(Self.foot(of: "trial", pages) == ["stories: The dam"])
    #expect(Self.foot(of: "fair", pages) == [])
  }

  @Test(arguments: [
    ("related: [/fair/, trial]", ["stories: The fair, The trial"]), ("related: none", []),
    ("related: about", ["stories: About"]),
  ])
  func showsWhatTheEditorNamesInstead(line: String, foot: [String]) async throws {
    let pages = try await Self.pages(Self.site(dam: line))
    #expect(Self.foot(of: "dam", pages) == foot)
  }

  @Test func saysWhichStoryIsNotThere() async throws {
    let report = try await TemporaryFolder.with(Self.files(Self.site(dam: "related: [trail]"))) {
      folder in
      try await Pipeline(Configuration(root: folder.url.path)).check()
    }
    #expect(
      report.diagnostics.map(\.text) == [
        "Content/dam/index.md:4:11: error: the site has no story or page 'trail'; did you mean "
          + "'trial'? [unknown-related]"
      ])
  }

  @Test func saysWhatItsTemplateCannotShow() async throws {
    var site = Self.site()
    site["Templates/related.mustache"] = "<aside>{{stories}}</aside>\n"
    let report = try await TemporaryFolder.with(Self.files(site)) { folder in
      try await Pipeline(Configuration(root: folder.url.path)).check()
    }
    #expect(
      Set(report.diagnostics.filter { $0.severity == .error }.map(\.location.text)) == [
        "Templates/related.mustache:1:8"
      ])
  }

  @Test func leadsBackToWhoeverLinksHere() async throws {
    var site = Self.site()
    site["Content/about.md"] = "---\ntitle: About\n---\nWe began with [the dam](/dam/).\n"
    site["Content/essays/index.md"] = "---\ntitle: Essays\n---\nSee [it](../dam/index.md).\n"
    site["Content/essays/one.md"] = "---\ntitle: One\n---\nOf [us](/about).\n"
    let pages = try await Self.pages(site)
    #expect(
      Self.foot(of: "dam", pages) == ["stories: The trial", "backlinks: About, Essays"])
    #expect(Self.foot(of: "about", pages) == ["backlinks: One"])
  }

  @Test func changesTheFootOfAPageWithoutMakingThePageAnew() async throws {
    try await TemporaryFolder.with(Self.files(Self.site())) { folder in
      let site = Pipeline(Configuration(root: folder.url.path, jobs: 2))
      _ = try await site.build()
      let fair = folder.url.appending(path: "Content/about.md")
      try Data("---\ntitle: About\n---\nSee [the fair](/fair/).\n".utf8).write(to: fair)
      let again = try await site.build()
      #expect(again.writing?.written == ["about/index.html", "fair/index.html"])
    }
  }

  private typealias Files = [String: String]

  private static func files(_ site: Files) -> [Archive.File] {
    site.map { Archive.File(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  /// Three stories, of which two have a person in common.
  private static func site(dam line: String = "") -> Files {
    var site: Files = [
      "Content/site.yml": "title: The Record\ntimezone: Europe/London\n",
      "Content/about.md": "---\ntitle: About\n---\nWho we are.\n",
      "Templates/story.mustache":
        "{{<base}}{{$main}}<h1>{{title}}</h1>{{{related}}}<p>.</p>{{/main}}{{/base}}",
      "Templates/page.mustache": "{{<base}}{{$main}}{{{html}}}{{{related}}}{{/main}}{{/base}}",
      "Templates/related.mustache": """
      {{#stories}}<p>stories: {{#items}}{{title}}, {{/items}}</p>{{/stories}}
      {{#backlinks}}<p>backlinks: {{#items}}{{title}}, {{/items}}</p>{{/backlinks}}
      """,
    ]
    let stories = [
      (
        "dam", "The dam",
        "The mayor of Brook, Ann Lee, said the dam had held for forty years and would for forty more.",
        "Repairs to its wall began on Monday and will cost the valley some 4 million."
      ),
      (
        "trial", "The trial",
        "The court heard the mayor of Brook, Ann Lee, for three hours on Tuesday about the contract.",
        "The judge will give a verdict in the case before the end of the month."
      ),
      (
        "fair", "The fair",
        "Guitars were tuned and tickets sold at the music fair by noon on Saturday.",
        "Visitors came from every corner of the island, and the ferry made four more trips."
      ),
    ]
    for (name, title, first, second) in stories {
      site["Content/\(name)/index.md"] =
        "---\ntitle: \(title)\ndate: 2025-03-01\n\(name == "dam" ? line : "")\n---\n"
      site["Content/\(name)/articles/2025-03-01-wire-\(name).md"] =
        "---\ntitle: \(title) in the news\n---\n\(first)\n\n\(second)\n"
    }
    return site
  }

  private static func pages(_ site: Files) async throws -> [String: String] {
    try await TemporaryFolder.with(files(site)) { folder in
      let report = try await Pipeline(Configuration(root: folder.url.path)).check()
      #expect(!report.hasErrors, "\(report.diagnostics)")
      return Dictionary(
        report.pages.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The lines at the foot of a page, without what follows the last name.
  private static func foot(of page: String, _ pages: [String: String]) -> [String] {
    (pages[page + "/index.html"] ?? "").split(separator: "<p>")
      .filter { $0.hasPrefix("stories: ") || $0.hasPrefix("backlinks: ") }
      .compactMap { $0.split(separator: ", </p>").first.map(String.init) }
  }
}
