import Model
import Pipeline
import TestSupport
import Testing

/// The same reports under other file names, read in another order: the site stays the same.
@Suite struct RenamedArticlesTests {
  /// Reports that say in their front matter all that a file's name could.
  private static let reports: [(head: String, text: String)] = [
    (
      "id: first-wire\noutlet: Sample Wire\ntitle: Dam fails\ndate: 2026-03-03",
      """
      HARROW (Sample Wire) — The dam above Harrow failed on Tuesday night, the mayor said, and \
      at least 14 houses were flooded.

      What is known

      “We saw the wall move before the water came over it,” said Ann Lee, a farmer, on Wednesday.

      It was not immediately clear whether the valve had been opened in time.

      What happens next

      The council will decide on the rebuilding of the dam in April, a spokeswoman said.
      """
    ),
    (
      "id: second-post\noutlet: The Post\ntitle: After the flood\ndate: 2026-03-05",
      """
      The flood at Harrow reached 17 houses, the fire service said on Thursday, two days after it.

      What Happens Next

      Residents of the lower town will be allowed home next week, the fire service said.

      The council will decide on the rebuilding of the dam in April, a spokeswoman said.
      """
    ),
    (
      "id: third-mail\noutlet: The Mail\ntitle: Warnings\ndate: 2026-03-05",
      """
      Engineers had warned of cracks in a report last year, two former officials said on Thursday.

      Warnings before the breach

      A second report on the cracks, in January, asked for £6m for repairs that never came.

      Mayor Bo Ash declined to say who had read the report.
      """
    ),
    (
      "id: undated\noutlet: Radio Harrow\ntitle: Voices",
      "“Nobody told us to leave the house that night,” Ann Lee said, and her neighbours agreed."
    ),
  ]

  private static func files(named names: [String]) -> [SourceFile] {
    let site = SourceFile(
      path: "Content/site.yml", text: "title: The Record\ntimezone: Europe/London\n")
    let stories = ["dam", "mill"].flatMap { story in
      [
        SourceFile(
          path: "Content/\(story)/index.md",
          text: "---\ntitle: The \(story)\nedits:\n  - hide: third-mail#\(hidden)\n---\nNotes.\n")
      ]
        + zip(reports, names).map { report, name in
          SourceFile(
            path: "Content/\(story)/articles/\(name)",
            text: "---\n\(report.head)\n---\n\(report.text)\n")
        }
    }
    return [site] + stories
  }

  /// The block that the editor hides.
  private static var hidden: String {
    var identity = BlockIdentity(article: "third-mail")
    return identity.next(text: "Mayor Bo Ash declined to say who had read the report.")
  }

  private static func build(_ files: [SourceFile], jobs: Int = 2) async throws -> Report {
    let theme = DefaultTheme.files.map {
      SourceFile(path: "Templates/" + $0.path, text: $0.text)
    }
    return try await Pipeline(Configuration(jobs: jobs))
      .explain(SiteFiles(content: files, templates: theme))
  }

  @Test(arguments: [
    ["d.txt", "c.txt", "b.txt", "a.txt"], ["b.txt", "a.txt", "d.txt", "c.txt"],
    ["2020-01-01-zeta.txt", "Ä.txt", "report.txt", "A.txt"],
  ])
  func buildsTheSameBytesFromRenamedFiles(names: [String]) async throws {
    let expected = try await Self.build(Self.files(named: ["a.txt", "b.txt", "c.txt", "d.txt"]))
    #expect(expected.diagnostics.filter { $0.severity == .error } == [])
    #expect(expected.explainers.count == 2)
    #expect(expected.explainers.first?.fates.joined().contains(.hidden) == true)
    let files = Self.files(named: names)
    for (jobs, order) in [(1, files), (2, files.reversed()), (8, files)] {
      #expect(try await Self.build(order, jobs: jobs).pages == expected.pages)
    }
  }

  @Test func readsTheArticlesInTheOrderOfDatesThenNames() async throws {
    let report = try await Self.build(Self.files(named: ["d.txt", "c.txt", "b.txt", "a.txt"]))
    #expect(
      report.explainers.first?.story.articles.map(\.id)
        == ["first-wire", "second-post", "third-mail", "undated"])
  }
}
