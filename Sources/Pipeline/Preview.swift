import Model
import Reading

/// The site of the moment in memory, built again after each change from what changed.
package actor Preview {
  private let configuration: Configuration
  /// The last good build.
  private var state: SiteState<Page>?
  /// What changed since then.
  private var pending = Changes.anything

  /// A preview of a site.
  package init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  /// Builds what changed since the last time.
  ///
  /// A build with errors is not remembered: the next one starts from the last good one again.
  /// - Parameter changes: what changed since the last call; when it is known which files, and they
  ///   are of few pages, the others are not even looked at.
  /// - Returns: what came of it, with all pages.
  /// - Throws: `FileError` when the machine fails.
  package func build(after changes: Changes = .anything) async throws -> Report {
    pending = pending.and(changes)
    let outcome = try await outcome()
    if !outcome.hasErrors { (state, pending) = (outcome.state, .files([])) }
    return Report(outcome)
  }

  /// Why the paragraph at an anchor of a story's page stands there, by the files as they are now.
  /// - Returns: nil when no story has such a paragraph.
  /// - Throws: `FileError` when a file cannot be read.
  package func evidence(for anchor: String, at address: String) throws -> Evidence? {
    guard let state else { return nil }
    let explainer = try build(MemoryPress(), keepsExplainers: true).explainer(
      at: address, of: state)
    return explainer.flatMap { Evidence(for: anchor, in: $0) }
  }

  private func outcome() async throws -> BuildOutcome<Page> {
    if let state, case .files(let paths) = pending,
      let patched = try build(MemoryPress()).patch(state, paths)
    {
      return BuildOutcome(patched).sorted()
    }
    let pages = (state?.units.flatMap(\.sheets) ?? []) + (state?.listings.flatMap(\.sheets) ?? [])
    return try await build(MemoryPress(earlier: pages), state?.memory).run()
  }

  private func build(
    _ press: MemoryPress, _ memory: BuildMemory? = nil, keepsExplainers: Bool = false
  ) -> SiteBuild<SiteFolder, MemoryPress> {
    SiteBuild(
      source: SiteFolder(root: configuration.root), press: press, jobs: configuration.jobs,
      memory: memory, flags: configuration.flags, keepsExplainers: keepsExplainers)
  }
}
