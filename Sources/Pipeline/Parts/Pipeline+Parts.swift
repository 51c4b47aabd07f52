import Model
import Writing

extension Pipeline {
  /// Builds one part of the site into a file.
  ///
  /// A part of content with errors is written as well, so that what merges the parts can say all that
  /// is wrong; only without settings there is none.
  /// - Parameters:
  ///   - shard: which part.
  ///   - file: the part's file; an older part there is replaced.
  /// - Returns: what is wrong with the part, and what was counted of it.
  /// - Throws: `FileError` when the machine fails.
  package func build(_ shard: Shard, into file: String) async throws -> Report {
    let writer = try PartWriter(file, version: Program.version)
    let build = SiteBuild(
      source: folder, press: PartPress(writer), jobs: configuration.jobs,
      flags: configuration.flags)
    var outcome = BuildOutcome<PartPage>()
    if let (plan, ground) = try build.survey(&outcome.diagnostics) {
      let memory = try await build.build(shard, of: plan, on: ground, into: &outcome)
      try writer.finish(SealedBytes.seal(PartRecord(shard, ground, outcome, memory)))
    }
    return Report(outcome.sorted())
  }

  /// Joins all parts of the site, as they were built elsewhere, into what one build writes.
  ///
  /// It is a build that remembers all stories and pages: it takes their bytes from the parts and makes
  /// what tells of several of them.
  /// - Parameter files: the parts' files, in any order.
  /// - Returns: what one build would report, or why the parts cannot be merged.
  /// - Throws: `FileError` when the machine fails.
  package func merge(_ files: [String]) async throws -> Report {
    switch try SiteWriter(output: configuration.output).open() {
    case .failure(let refusal): return Report(refusal.diagnostics)
    case .success(let draft): return try await merge(files, into: draft)
    }
  }

  private func merge(_ files: [String], into draft: Draft) async throws -> Report {
    var said: [Diagnostic] = []
    let look = SiteBuild(
      source: folder, press: MemoryPress(), jobs: configuration.jobs,
      flags: configuration.flags)
    guard let (plan, ground) = try look.survey(&said) else { return Report(said.sorted()) }
    said = []
    guard let set = try PartSet.open(files, &said),
      let memory = try await PartReview(build: look, set: set, plan: plan, ground: ground)
        .memory(&said)
    else { return Report(said.sorted()) }
    let pages = PartPages(set)
    let outcome = try await SiteBuild(
      source: folder, press: MergePress(pages, into: DraftPress(draft)),
      jobs: configuration.jobs, memory: memory, flags: configuration.flags
    ).runHolding(since: nil)
    guard pages.damage.isEmpty else { return Report(pages.damage) }
    return try await settle(outcome, in: draft, after: nil, BuildCache(root: configuration.root))
  }
}
