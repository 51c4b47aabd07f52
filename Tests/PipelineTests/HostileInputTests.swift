import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// Words of authors, reporters and strangers never become markup, and no file is lost without a word.
///
/// Short rows of our own; where development data lie beside the project, all of theirs.
@Suite struct HostileInputTests {
  /// Words that would be more than words in some place of a page.
  private static let words = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "x\"\u{301} onmouseover=alert(1) y=\"\u{301}", "\u{600}<img src=x onerror=alert(1) \u{600}>",
    "</title><svg onload=alert(1)>", "--><svg onload=alert(1)>", "]]><x>",
    "</script><script>alert(1)//",
    "${alert(1)} {{site.title}} {{{html}}} <%= x %>", "\u{2028}alert(1)//", "&lt;script&gt;",
    "\u{202E}txt.exe",
    "javascript:alert(1)", "`${x}`", "<!--<script>", "\u{FEFF}<b>", "a\u{200B}b\u{AD}c",
  ]

  /// A page for some words, with them in every place that holds words.
  private static func pages(_ word: String) async throws -> [Page] {
    let quoted =
      "\""
      + word.unicodeScalars.map { scalar in
        scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : "\(scalar)"
      }.joined() + "\""
    let front = "---\ntitle: \(quoted)\ndescription: \(quoted)\ntags: [\(quoted)]\n"
    let files = [
      "Content/site.yml":
        "title: \(quoted)\ntimezone: Europe/Vienna\nbaseURL: https://x.example/\n",
      "Content/about.md": front + "---\nWords.\n",
      "Content/dam/index.md": front + "byline: \(quoted)\n---\nWords.\n",
      "Content/dam/articles/2024-01-01-desk-a.txt":
        "---\ntitle: \(quoted)\noutlet: \(quoted)\nbyline: \(quoted)\n---\n"
        + "The dam broke on Monday, \(word) said.\n\n\"It broke, \(word)\", said Anna Berg, mayor of \(word).\n",
    ]
    let site = SiteFiles(
      content: files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }, templates: [])
    let build = SiteBuild(source: site, press: MemoryPress(), jobs: 1)
    let outcome = try await build.run()
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.text))")
    return outcome.sheets
  }

  /// The tags of a page, without what lies in their values.
  private static func tags(_ page: Page) -> [String] {
    let html = String(decoding: page.bytes, as: UTF8.self).unicodeScalars
    var tags: [String] = []
    var name: String?
    for scalar in html {
      if scalar == "<" { name = "" }
      let isOfName =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "/" || scalar == "!")
      if name != nil, scalar != "<" {
        if isOfName {
          name?.unicodeScalars.append(scalar)
        } else {
          tags.append(name ?? "")
          name = nil
        }
      }
    }
    return tags
  }

  @Test(arguments: words)
  func noWordsBecomeMarkup(word: String) async throws {
    for page in try await Self.pages(word) where page.path.hasSuffix(".html") {
      let known = Set(
        """
        !DOCTYPE html head meta title link body header nav main footer h a p div span section article ul li
        ol dl dt dd time blockquote cite details summary script figure figcaption table thead tbody tr th td
        caption aside strong em b small sup sub svg rect g path line circle text button label input output
        search form hr br mark q abbr bdi
        """.split { $0 == " " || $0 == "\n" }.map { $0.lowercased() })
      for tag in Self.tags(page) {
        let name = tag.hasPrefix("/") ? String(tag.dropFirst()) : tag
        #expect(known.contains(name.lowercased()), "\(page.path): <\(tag)>")
      }
      let text = String(decoding: page.bytes, as: UTF8.self)
      #expect(
        !text.contains("<img") && !text.contains("<script>alert") && !text.contains("<svg onload"))
      #expect(!text.contains("href=\"javascript:"))
    }
  }

  /// Every page says what a browser may load and run, also those that nobody wrote.
  @Test func everyPageHasAPolicy() async throws {
    let site = SiteFiles(
      content: [
        "Content/site.yml": "title: T\ntimezone: Europe/Vienna\nbaseURL: https://x.example/\n",
        "Content/about.md": "---\ntitle: About\naliases: [/old/about/]\ntags: [a]\n---\nWords.\n",
        "Content/news/_index.md": "---\ntitle: News\n---\n",
        "Content/news/one.md": "---\ntitle: One\n---\nWords.\n",
        "Content/dam/index.md": "---\ntitle: The dam\n---\nWords.\n",
        "Content/dam/articles/2024-01-01-desk-a.txt":
          "The dam broke\n\nThe dam broke on Monday, Anna Berg said.\n",
      ].map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }, templates: [])
    let pages = try await SiteBuild(source: site, press: MemoryPress(), jobs: 1).run().sheets
    let html = pages.filter { $0.path.hasSuffix(".html") }
    for path in [
      "404.html", "index.html", "old/about/index.html", "news/index.html", "tags/index.html",
      "sources/index.html", "people/index.html", "dam/index.html",
    ] {
      #expect(html.contains { $0.path == path }, "\(path) of \(html.map(\.path))")
    }
    for page in html {
      let text = String(decoding: page.bytes, as: UTF8.self)
      #expect(
        text.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"),
        "\(page.path)")
      #expect(!text.contains("unsafe-inline") && !text.contains("unsafe-eval'\""))
      #expect(!text.contains(" style=\"") && !text.contains(" onclick="))
    }
  }

  @Test(arguments: [
    ["a.md", "A.md"], ["stra\u{DF}e.md", "strasse.md"], ["e\u{301}.md", "\u{E9}.md"],
    ["a.md", "a/index.md"],
    ["foo_bar.md", "foo-bar.md"], ["foo!.md", "foo?.md"], ["\u{130}.md", "i\u{307}.md"],
  ])
  func namesBothFilesOfOneAddress(names: [String]) async throws {
    let said = try await Self.errors(of: names)
    for name in names {
      #expect(said.contains { $0.utf8.containsBytes("Content/\(name)") }, "\(said)")
    }
  }

  @Test(arguments: [
    "../x", "a/../../b", "/etc/x", "a\\..\\b", "%2e%2e/x", "..", ".", "a//b", "CON", "-rf",
  ])
  func noSlugLeavesTheSite(slug: String) async throws {
    let site = SiteFiles(
      content: [
        "Content/site.yml": "title: T\ntimezone: Europe/Vienna\n",
        "Content/about.md":
          "---\ntitle: About\nslug: '\(slug)'\naliases: ['\(slug)']\n---\nWords.\n",
      ].map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }, templates: [])
    let outcome = try await SiteBuild(source: site, press: MemoryPress(), jobs: 1).run()
    for page in outcome.sheets {
      let steps = page.path.split(separator: "/", omittingEmptySubsequences: false)
      #expect(!steps.contains("..") && !steps.contains("") && !steps.contains("."), "\(page.path)")
    }
  }

  private static func errors(of names: [String]) async throws -> [String] {
    var files = [
      SourceFile(path: "Content/site.yml", bytes: Array("title: T\ntimezone: Europe/Vienna\n".utf8))
    ]
    for name in names {
      files.append(
        SourceFile(path: "Content/\(name)", bytes: Array("---\ntitle: T\n---\nWords.\n".utf8)))
    }
    let build = SiteBuild(
      source: SiteFiles(content: files, templates: []), press: MemoryPress(), jobs: 1)
    return try await build.run().diagnostics.filter { $0.severity == .error }.map(\.text)
  }
}

extension String.UTF8View {
  fileprivate func containsBytes(_ word: String) -> Bool {
    let (bytes, word) = (Array(self), Array(word.utf8))
    return bytes.indices.contains { bytes[$0...].starts(with: word) }
  }
}
