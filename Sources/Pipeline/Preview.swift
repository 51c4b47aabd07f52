import Model
import Reading

/// The site of the moment in memory, built again after each change from what changed.
package actor Preview {
  private let configuration: Configuration
  /// The last good build.
  private var state: SiteState<Page>?
  /// Counts the builds.
  private var number = 0
  /// What changed since then.
  private var pending = Changes.anything

  /// A preview of a site.
  package init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  /// Builds what changed since the last time.
  ///
  /// A build with errors is not remembered: the next one starts from the last good one again. What a
  /// saved file says is on its own page at once; lists, indexes and the search may follow later.
  /// - Parameter changes: what changed since the last call; when it is known which files, and they
  ///   are of few pages, the others are not even looked at.
  /// - Returns: what came of it, with all pages; `catchUp` has those that are to follow.
  /// - Throws: `FileError` when the machine fails.
  package func build(after changes: Changes = .anything) async throws -> Report {
    pending = pending.and(changes)
    number += 1
    let outcome = try await outcome()
    if !outcome.hasErrors { (state, pending) = (outcome.state, .files([])) }
    return Report(outcome)
  }

  /// Makes what the last build left to follow, while files may be saved and built again.
  ///
  /// It takes one thread, so that those who read and write meanwhile need not wait for it.
  /// - Returns: all pages; nil when nothing was left, or when something was built meanwhile.
  /// - Throws: `FileError` when the machine fails, `CancellationError` when nobody waits any more.
  package func catchUp() async throws -> Report? {
    // While something is wrong, its author sees that.
    guard let behind = state, behind.isBehind, pending == .files([]) else { return nil }
    let begun = number
    let listed = behind.listings.flatMap(\.sheets)
    let whole = try await build(MemoryPress(earlier: listed), jobs: 1).relisted(behind)
    guard begun == number else { return nil }
    let outcome = BuildOutcome(whole).sorted()
    // What cannot be shown is looked at again, with all else, when the author has mended it.
    if outcome.hasErrors { pending = .anything } else { state = whole }
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
    _ press: MemoryPress, _ memory: BuildMemory? = nil, jobs: Int? = nil,
    keepsExplainers: Bool = false
  ) -> SiteBuild<SiteFolder, MemoryPress> {
    SiteBuild(
      source: SiteFolder(root: configuration.root), press: press,
      jobs: jobs ?? configuration.jobs, memory: memory, flags: configuration.flags,
      keepsExplainers: keepsExplainers)
  }
}
