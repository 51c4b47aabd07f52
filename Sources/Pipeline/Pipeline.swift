import Model
import Deriving
import Reading
import Rendering
import Writing

/// The whole program: read → derive → render → write.
package struct Pipeline: Sendable {
  private let configuration: Configuration

  /// The pipeline for one site.
  package init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  /// Builds the site; any error in the content and nothing is written.
  /// - Throws: `FileError` when the machine fails.
  package func build() async throws -> Report {
    var report = try await check()
    if !report.hasErrors { try write(report.pages, into: &report) }
    return report
  }

  /// Builds everything but writes nothing: what `check` and `serve` want.
  /// - Throws: `FileError` when the machine fails.
  package func check() async throws -> Report {
    var report = Report()
    let sources = try read(into: &report)
    guard let content = sources.content else { return report }
    report.explainers = try await derive(content, into: &report)
    report.pages = try await render(content, sources.templates, into: &report)
    return report
  }

  private func read(
    into report: inout Report
  ) throws -> (content: Content?, templates: [SourceFile]) {
    let folder = SiteFolder(root: configuration.root)
    var refused: [Diagnostic] = []
    let files = try folder.files(below: "Content", &refused)
    let templates =
      folder.exists("Templates")
      ? try folder.files(below: "Templates", &refused) : DefaultTheme.sources
    let (content, found) = ContentReader.read(files)
    report.add(refused + found)
    return (content, templates)
  }

  private func derive(_ content: Content, into report: inout Report) async throws -> [Explainer] {
    let results = try await content.stories.concurrentMap(jobs: configuration.jobs) {
      Deriver.derive($0)
    }
    report.add(results.flatMap(\.diagnostics))
    return results.map(\.explainer)
  }

  private func render(
    _ content: Content, _ templates: [SourceFile], into report: inout Report
  ) async throws -> [Page] {
    let (theme, found) = PageRenderer.load(
      templates: templates, site: content.site, pages: content.pages)
    report.add(found)
    guard let theme else { return [] }
    var rendered = try await report.explainers.concurrentMap(jobs: configuration.jobs) {
      theme.story($0)
    }
    rendered += content.pages.map { theme.page($0) }
    rendered += [theme.home(report.explainers), theme.notFound()]
    report.add(rendered.flatMap(\.diagnostics))
    let pages = rendered.compactMap(\.page) + theme.assets
    report.add(PagePaths.mistakes(in: pages))
    return pages
  }

  private func write(_ pages: [Page], into report: inout Report) throws {
    let writing = try SiteWriter(output: configuration.output).write(pages)
    report.writing = writing
    report.add(writing.diagnostics)
  }
}

extension DefaultTheme {
  /// The built-in theme in the form of files, for a site without a `Templates/` of its own.
  static var sources: [SourceFile] {
    files.map { SourceFile(path: "Templates/" + $0.path, text: $0.text) }
  }
}
