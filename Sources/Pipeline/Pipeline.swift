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
    let files = try SiteFiles(in: SiteFolder(root: configuration.root), &report.diagnostics)
    return try await check(files, report)
  }

  /// Builds a site that lies in memory, whatever the order of its files.
  package func check(_ files: SiteFiles) async throws -> Report {
    try await check(files, Report())
  }

  private func check(_ files: SiteFiles, _ start: Report) async throws -> Report {
    var report = start
    guard let content = read(files, into: &report) else { return report }
    report.explainers = try await derive(content, into: &report)
    report.pages = try await render(content, files.templates, into: &report)
    return report
  }

  private func read(_ files: SiteFiles, into report: inout Report) -> Content? {
    let (content, found) = ContentReader.read(files.content)
    report.add(found)
    return content
  }

  private func derive(_ content: Content, into report: inout Report) async throws -> [Explainer] {
    let batches = Self.batches(of: content.stories, jobs: configuration.jobs)
    let results = try await batches.concurrentMap(jobs: configuration.jobs) { stories in
      // Words met in one story are known in the next; that changes nothing but the time.
      let memory = WordMemory()
      return stories.map { Deriver.derive($0, memory: memory) }
    }
    report.add(results.joined().flatMap(\.diagnostics))
    return results.joined().map(\.explainer)
  }

  /// The stories in order, a few together, but enough batches to keep every job busy to the end.
  private static func batches(of stories: [Story], jobs: Int) -> [[Story]] {
    let size = max(1, min(32, stories.count / (max(1, jobs) * 4)))
    return stride(from: 0, to: stories.count, by: size).map {
      Array(stories[$0..<min($0 + size, stories.count)])
    }
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
