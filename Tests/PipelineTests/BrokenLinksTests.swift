import Foundation
import Model
import TestSupport
import Testing

@testable import Pipeline

/// A link that leads nowhere stops the site, at the line where its author wrote it.
@Suite struct BrokenLinksTests {
  private static let site = """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    elsewhere: [/files/]
    -- Content/about.md --
    ---
    title: About
    ---
    ## Who we are

    We report. [Rules](/corrections), [a form](/files/form.pdf), [the dam](dam/#lead).
    -- Content/corrections.md --
    ---
    title: Corrections
    ---
    Write to [us](/about#who-we-are) or [read](../about/#who-we-are).
    -- Content/dam/index.md --
    ---
    title: The dam
    ---
    It failed.
    -- Content/dam/notes/scour.md --
    ---
    title: Scour
    ---
    See [the glossary](/glossary/) and ![a map](/assets/map.png) and [below](#water).

    """

  private static func said(_ edit: (inout String) -> Void) async throws -> [String] {
    var text = site
    edit(&text)
    return try await TemporaryFolder.with(Archive(text).files) { folder in
      let (report, _) = try await Pipeline(Configuration(root: folder.url.path)).examine()
      return report.diagnostics.filter { $0.severity == .error }.map(\.text)
    }
  }

  @Test func tellsWhereEachWasWritten() async throws {
    #expect(
      try await Self.said { $0 = $0.replacing("(dam/#lead)", with: "(../dam/#lead)") } == [
        """
        Content/dam/notes/scour.md:4:20: error: address '/glossary/' leads nowhere: the site has no \
        file 'glossary/index.html' [broken-link]
        """,
        """
        Content/dam/notes/scour.md:4:45: error: address '/assets/map.png' leads nowhere: the site has \
        no file 'assets/map.png' [broken-link]
        """,
        """
        Content/dam/notes/scour.md:4:74: error: address '#water' leads nowhere: the page has no place \
        'water' [broken-link]
        """,
      ])
  }

  /// Links to files of the content, which lie elsewhere on the site and by another name.
  @Test func tellsWhereFilesWereNamed() async throws {
    let said = try await Self.said { text in
      text = text.replacing("(dam/#lead)", with: "(dam/index.md)")
        .replacing(
          "See [the glossary](/glossary/) and ![a map](/assets/map.png) and [below](#water).",
          with: """
            See ![a map](maps/A.png "A map") and [them](../../Who_we_are.md).
            [us]: ../../Style.md#names
            We have [names][us].
            """)
    }
    #expect(
      said == [
        """
        Content/dam/notes/scour.md:4:14: error: address 'maps/A.png' leads nowhere: the site has no \
        file 'dam/notes/maps/A.png' [broken-link]
        """,
        """
        Content/dam/notes/scour.md:4:45: error: address '../../Who_we_are.md' leads nowhere: the site \
        has no file 'who-we-are/index.html' [broken-link]
        """,
      ])
  }

  @Test func looksIntoOtherPagesWhenAllElseIsRight() async throws {
    let said = try await Self.said { text in
      text = text.replacing("(dam/#lead)", with: "(../dam/#nowhere)")
        .replacing("../about/#who-we-are", with: "../about/#who-are-we")
        .replacing(
          "See [the glossary](/glossary/) and ![a map](/assets/map.png) and [below](#water).",
          with: "See.")
    }
    #expect(
      said == [
        """
        Content/about.md:6:72: error: address '../dam/#nowhere' leads nowhere: 'dam/index.html' has no \
        place 'nowhere' [broken-link]
        """,
        """
        Content/corrections.md:4:44: error: address '../about/#who-are-we' leads nowhere: \
        'about/index.html' has no place 'who-are-we' [broken-link]
        """,
      ])
  }

  @Test func tellsOfALinkWhosePageIsGoneSinceTheLastBuild() async throws {
    let good = Self.site.replacing("(dam/#lead)", with: "(../dam/)")
      .replacing(
        "See [the glossary](/glossary/) and ![a map](/assets/map.png) and [below](#water).",
        with: "See.")
    try await TemporaryFolder.with(Archive(good).files) { folder in
      let pipeline = Pipeline(Configuration(root: folder.url.path))
      #expect(try await pipeline.build().diagnostics.filter { $0.severity == .error } == [])
      try FileManager.default.removeItem(at: folder.url.appending(path: "Content/corrections.md"))
      let report = try await pipeline.build()
      #expect(
        report.diagnostics.filter { $0.severity == .error }.map(\.location.text) == [
          "Content/about.md:6:20"
        ])
    }
  }

  @Test func findsTheTemplateThatLeadsAstray() async throws {
    let said = try await Self.said { text in
      text = text.replacing("(dam/#lead)", with: "(../dam/)")
        .replacing(
          "See [the glossary](/glossary/) and ![a map](/assets/map.png) and [below](#water).",
          with: "See.")
      text += """
        -- Templates/page.mustache --
        {{<base}}{{$main}}
        <a href="{{root}}abuot/index.html">About</a> {{{html}}}
        {{/main}}{{/base}}

        """
    }
    #expect(
      said.first == """
        Templates/page.mustache:2:18: error: address 'abuot/index.html' leads nowhere: the site has no \
        file 'abuot/index.html' [broken-link]
        """)
  }
}
