import Model
import Reading

/// The site of the moment in memory, built again after each change from what changed.
package actor Preview {
  private let configuration: Configuration
  private var memory: BuildMemory?
  private var pages: [Page] = []

  /// A preview of a site.
  package init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  /// Builds what changed since the last time.
  ///
  /// A build with errors is not remembered: the next one starts from the last good one again.
  /// - Throws: `FileError` when the machine fails.
  package func build() async throws -> Report {
    let outcome = try await SiteBuild(
      source: SiteFolder(root: configuration.root), press: MemoryPress(earlier: pages),
      jobs: configuration.jobs, memory: memory
    ).run()
    if !outcome.hasErrors { (memory, pages) = (outcome.memory, outcome.sheets) }
    return Report(outcome)
  }
}
