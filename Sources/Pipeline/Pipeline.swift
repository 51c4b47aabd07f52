import Model
import Reading
import Writing

/// The whole program: read → derive → render → write, story by story.
package struct Pipeline: Sendable {
  let configuration: Configuration
  var folder: SiteFolder { SiteFolder(root: configuration.root) }

  /// The pipeline for one site.
  package init(_ configuration: Configuration) {
    self.configuration = configuration
  }

  /// Builds the site; what is wrong in the files of a story or a page leaves that one as it was, and any
  /// other error everything.
  /// - Throws: `FileError` when the machine fails.
  package func build() async throws -> Report {
    let cache = BuildCache(root: configuration.root)
    async let seen = look()
    let settled = cache.loadSettled()
    let isStanding = try await settled?.isStanding(in: configuration) ?? false
    defer { Timings.mark("checks, writing") }
    if let settled, isStanding, await seen?.print == settled.seen { return Report(settled) }
    Timings.mark("what changed")
    // Taking the memory apart takes as long as opening the output folder and listing the content.
    async let earlier = load(cache)
    switch try SiteWriter(output: configuration.output).open() {
    case .failure(let refusal): return Report(refusal.diagnostics)
    case .success(let draft):
      let listed = try ContentListing(folder)
      return try await build(draft, cache, listed, after: await earlier, await seen)
    }
  }

  @concurrent
  private func look() async -> SiteLook? {
    SiteLook(folder, flags: configuration.flags, clock: BuildClock())
  }

  @concurrent
  private func load(_ cache: BuildCache) async -> BuildMemory? { cache.load() }

  private func build(
    _ draft: Draft, _ cache: BuildCache, _ listed: ContentListing, after earlier: BuildMemory?,
    _ seen: SiteLook?
  ) async throws -> Report {
    let outcome = try await SiteBuild(
      source: folder, press: DraftPress(draft), jobs: configuration.jobs, memory: earlier,
      flags: configuration.flags
    ).runHolding(listed, since: earlier)
    return try await settle(outcome, in: draft, after: earlier, cache, seen)
  }

  /// Puts the pages of a build into their places, and keeps what it remembers, unless something is wrong
  /// with the site as a whole.
  func settle(
    _ outcome: BuildOutcome<DraftFile>, in draft: Draft, after earlier: BuildMemory?,
    _ cache: BuildCache, _ seen: SiteLook? = nil
  ) async throws -> Report {
    guard outcome.isFitForSite else {
      draft.discard()
      return Report(outcome, nil)
    }
    switch try draft.settle(outcome.sheets, waiting: outcome.held.count) {
    case .failure(let refusal):
      return Report(refusal.diagnostics)
    case .success(let settlement):
      let writing = try await publish(settlement)
      if let memory = outcome.state?.memory.holding(outcome.held) {
        cache.save(memory, after: earlier, writing)
      }
      var outcome = outcome
      outcome.diagnostics += PagefindIndex(output: configuration.output).complaints(outcome.search)
      let report = Report(outcome.sorted(), writing)
      // Whether Pagefind has run since is for the next build to see.
      let seen = outcome.search == .pagefind ? nil : seen
      if let settled = SettledBuild(report, seen, in: configuration) { cache.save(settled) }
      return report
    }
  }

  private func publish(_ settlement: Settlement) async throws -> WriteReport {
    _ = try await settlement.chunks.concurrentMap(jobs: configuration.jobs) { chunk in
      try settlement.move(chunk)
    }
    return try settlement.finish()
  }

  /// Builds everything in memory and writes nothing.
  /// - Throws: `FileError` when the machine fails.
  package func check() async throws -> Report { try await run(folder, keepsExplainers: false) }

  /// The same with the explainers, for an editor who wants to look into them.
  /// - Throws: `FileError` when the machine fails.
  package func explain() async throws -> Report { try await run(folder, keepsExplainers: true) }

  /// Builds a site that lies in memory, whatever the order of its files, with its explainers.
  package func explain(_ files: SiteFiles) async throws -> Report {
    try await run(files, keepsExplainers: true)
  }

  private func run(_ source: some SiteSource, keepsExplainers: Bool) async throws -> Report {
    let build = SiteBuild(
      source: source, press: MemoryPress(), jobs: configuration.jobs, flags: configuration.flags,
      keepsExplainers: keepsExplainers)
    return Report(try await build.run())
  }
}
