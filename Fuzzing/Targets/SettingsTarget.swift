import Deriving
import Model
import Pipeline
import Reading
import Rendering

extension FuzzTarget {
  /// A site's settings, a story, a note and a page, each byte a key, a value or a mark of YAML or
  /// Markdown: whatever stands where nobody would write it, it is read or complained of, and what was
  /// read can be shown.
  static let settings = FuzzTarget(name: "settings") { bytes in
    let texts = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
      .map(SettingsText.tokens.text)
    guard texts.count == 4 else { return }
    var said: [Diagnostic] = []
    let written = SourceFile(
      path: "Content/site.yml", text: "title: Site\ntimezone: Europe/Berlin\n" + texts[0])
    let site =
      ContentReader.site(written, &said)
      ?? SiteConfiguration(title: "Site", timezone: "Europe/Berlin")
    let files = [
      SourceFile(path: "Content/dam/articles/2026-03-02-agency-dam.txt", text: SettingsText.report),
      SourceFile(path: "Content/dam/index.md", text: "---\ntitle: Dam\n" + texts[1]),
      SourceFile(path: "Content/dam/notes/water.md", text: "---\n" + texts[2]),
      SourceFile(path: "Content/about.md", text: "---\n" + texts[3]),
    ]
    show(files, on: site, &said)
    for diagnostic in said { require(!diagnostic.text.isEmpty, "a complaint says nothing") }
  }

  private static func show(
    _ files: [SourceFile], on site: SiteConfiguration, _ said: inout [Diagnostic]
  ) {
    let layout = ContentLayout(files.map { FoundFile(path: $0.path) })
    var (pages, explainers): ([PlainPage], [Explainer]) = ([], [])
    for page in layout.pages where !page.isSection {
      guard let file = files.first(where: { $0.path == page.file.path }) else { continue }
      if let page = ContentReader.page(file, as: page, on: site, &said) { pages.append(page) }
    }
    for folder in layout.stories {
      let ordered = folder.files.compactMap { found in files.first { $0.path == found.path } }
      guard let story = ContentReader.story(folder, ordered, on: site, &said)?.story else {
        continue
      }
      let (explainer, complaints) = Deriver.derive(story, within: site.excerpts)
      said += complaints
      explainers.append(explainer)
    }
    guard let theme = SettingsText.theme else { return require(false, "the theme is broken") }
    let maker = theme.pages(
      of: SiteIndex(pages.map(\.teaser) + explainers.map(\.teaser), site: site))
    for page in pages { said += maker.page(page).diagnostics }
    for explainer in explainers { said += maker.story(explainer).diagnostics }
  }
}
