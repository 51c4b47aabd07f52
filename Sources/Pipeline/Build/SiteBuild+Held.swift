import Model
import Writing

extension SiteBuild where Target.Desk.Sheet == DraftFile {
  /// Runs the build; when files of some stories and pages are wrong, once more without what is wrong in
  /// them, so that they do not hold up the others.
  ///
  /// Nothing that was well in the first round is made twice. What is wrong with the site as a whole still
  /// stops all of it, and so does what is wrong with the text of a list.
  /// - Parameters:
  ///   - listed: what was listed before, if that was done already.
  ///   - good: what is remembered of builds into the same folder; nothing where nobody knows of these.
  /// - Returns: what came of the last round, with all that is wrong.
  /// - Throws: `FileError` when the machine fails.
  func runHolding(
    _ listed: ContentListing? = nil, since good: BuildMemory?
  ) async throws -> BuildOutcome<DraftFile> {
    var outcome = try await run(listed)
    var said = outcome.diagnostics
    var held = HeldUnits()
    // Without a page that is wrong, another may be wrong that leads to it, and so on.
    for _ in 0..<Self.mostRounds where outcome.hasErrors {
      guard let state = outcome.state, let names = state.failing(beside: held) else { break }
      for name in names { held.hold(name, as: try standing(name, state, in: good)) }
      let round = try await nextRound(after: state, outcome.sheets, held)
      outcome = BuildOutcome(round)
      said += outcome.diagnostics.filter { $0.severity == .error }
    }
    let isWhole = !outcome.hasErrors
    outcome.held = isWhole ? held : HeldUnits()
    outcome.diagnostics = Set(said + outcome.held.notices).sorted()
    return outcome
  }

  private static var mostRounds: Int { 8 }

  /// What is remembered of a unit whose page was well and still stands as it was.
  private func standing(
    _ name: String, _ state: SiteState<DraftFile>, in memory: BuildMemory?
  ) throws(FileError) -> UnitRecord? {
    guard let memory, memory.ground == state.ground.print, let record = memory.unit(name),
      let page = record.page, record.yield.teaser != nil,
      (record.yield.diagnostics + page.diagnostics).allSatisfy({ $0.severity != .error }),
      try UnitPrinter(press.desk()).kept(page, key: page.key) != nil
    else { return nil }
    return record
  }

  private func nextRound(
    after state: SiteState<DraftFile>, _ files: [DraftFile], _ held: HeldUnits
  ) async throws -> SiteState<DraftFile> {
    var ground = state.ground
    ground.memory = BuildMemory(
      on: ground, in: state.frame, units: state.units.map(\.record).filter { !held.has($0.id) },
      listings: []
    ).holding(held)
    let build = SiteBuild<Source, RoundPress<Target>>(
      source: source, press: RoundPress(press, earlier: files), jobs: jobs, memory: nil,
      flags: flags, held: held)
    return try await build.build(state.plan.without(held), on: ground, state.said)
  }
}

extension SiteState {
  /// The stories and pages whose files are wrong and are not held yet; nil when there are none, or when
  /// something is wrong that is not theirs alone.
  func failing(beside held: HeldUnits) -> Set<String>? {
    let others = said + listings.flatMap(\.diagnostics)
    guard others.allSatisfy({ $0.severity != .error }) else { return nil }
    var names: Set<String> = []
    for unit in units where unit.hasErrors {
      guard unit.canBeHeld else { return nil }
      names.insert(unit.record.id)
    }
    for complaint in complaints where complaint.severity == .error {
      guard ["broken-link", "unknown-related"].contains(complaint.identifier),
        let unit = units.first(where: { $0.owns(complaint.location.path) }),
        !unit.record.isSection
      else { return nil }
      names.insert(unit.record.id)
    }
    return names.isEmpty || names.contains(where: held.has) ? nil : names
  }
}

extension UnitResult {
  /// Whether something is wrong with it.
  var hasErrors: Bool { diagnostics.hasErrors }

  /// Whether all that is wrong with it is wrong in its own files, and it has a page of its own.
  fileprivate var canBeHeld: Bool {
    !record.isSection
      && diagnostics.allSatisfy { $0.severity != .error || owns($0.location.path) }
  }

  /// Whether a file is one of its own.
  fileprivate func owns(_ path: String) -> Bool {
    path.isSame(as: record.id)
      || record.id.utf8.last == UInt8(ascii: "/") && path.begins(with: record.id)
  }
}
