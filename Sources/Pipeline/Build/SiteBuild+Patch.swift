import Deriving
import Model
import Reading

extension SiteBuild {
  /// The site with some of its files read again, when no other story or page can have changed.
  ///
  /// So it is when each file belongs to one story or plain page, still stands where it stood, and what
  /// comes of it is in the menu and beside its neighbours what it was.
  /// - Returns: the site, which is behind when lists, indexes or the search tell something else of a
  ///   story than it does now; nil when only a build of everything can tell.
  /// - Complexity: O(bytes) of the stories and pages that the files belong to.
  /// - Throws: `FileError` when the machine fails.
  func patch(
    _ state: SiteState<Target.Desk.Sheet>, _ paths: [String]
  ) throws(FileError) -> SiteState<Target.Desk.Sheet>? {
    guard !state.plan.hasLinks, state.frame.canPrint else { return nil }
    let owners = paths.map(state.plan.owner)
    let printer = UnitPrinter(press.desk())
    var words: [String: WordMemory] = [:]
    var state = state
    for owner in Set(owners) {
      guard let owner else { return nil }
      let number = state.number(of: owner)
      let old = state.units[number]
      guard var unit = try unit(of: owner, state, &words, printer), unit.canStandFor(old) else {
        return nil
      }
      try unit.takeFoot(of: old, printer)
      state.units[number] = unit
      if !unit.tellsTheSame(as: old) { state.isBehind = true }
    }
    return state
  }

  /// A site that was behind with all that is made of its stories and pages made again, as far as it
  /// changed.
  /// - Complexity: O(words of the site), when it has a search
  /// - Throws: `FileError` when the machine fails, `CancellationError` when nobody waits any more.
  @concurrent
  func relisted(
    _ state: SiteState<Target.Desk.Sheet>
  ) async throws -> SiteState<Target.Desk.Sheet> {
    var ground = state.ground
    ground.memory = BuildMemory(
      on: ground, in: state.frame, units: [], listings: state.listings.compactMap(\.record))
    let listings = try await printListings(
      of: state.units, state.plan, on: ground, in: state.frame)
    let relatives = try await related(state.units, listings, on: ground, in: state.frame)
    return try whole(
      SiteState(
        plan: state.plan, ground: state.ground, frame: state.frame, said: state.said,
        complaints: relatives.complaints, units: relatives.units, listings: listings))
  }

  /// The story of an address, derived again; nil when there is none or its files are not what they
  /// were.
  /// - Throws: `FileError` when the machine fails.
  func explainer(
    at address: String, of state: SiteState<Target.Desk.Sheet>
  ) throws(FileError) -> Explainer? {
    let number = state.plan.stories.indices.first { number in
      let unit = state.units[state.number(of: .story(number))]
      return unit.record.yield.teaser.map { $0.path.utf8.elementsEqual(address.utf8) } ?? false
    }
    guard let number else { return nil }
    var words: [String: WordMemory] = [:]
    let printer = UnitPrinter(press.desk())
    return try unit(of: .story(number), state, &words, printer)?.found?.explainer
  }

  private func unit(
    of owner: ContentLayout.Owner, _ state: SiteState<Target.Desk.Sheet>,
    _ words: inout [String: WordMemory], _ printer: UnitPrinter<Target.Desk>
  ) throws(FileError) -> UnitResult<Target.Desk.Sheet>? {
    switch owner {
    case .page(let number):
      let page = state.plan.pages[number]
      guard let file = source.foundAgain(page.file.path) else { return nil }
      return try readAndPrint(page.with(file), in: state.frame, printer)
    case .story(let number):
      let folder = state.plan.stories[number]
      let files = folder.files.compactMap { source.foundAgain($0.path) }
      guard files.count == folder.files.count else { return nil }
      return try print(
        folder.with(files), since: nil, state.ground, state.frame, &words, printer)
    }
  }
}

extension SiteState {
  /// Where the result of a story or page stands.
  fileprivate func number(of owner: ContentLayout.Owner) -> Int {
    switch owner {
    case .page(let number): number
    case .story(let number): plan.pages.count + number
    }
  }
}

extension UnitResult {
  /// Whether all other stories and pages show the same beside both.
  ///
  /// Of a story they show its address, its title and its tags; plain pages show more of each other.
  fileprivate func canStandFor(_ other: UnitResult) -> Bool {
    guard let teaser = record.yield.teaser, let old = other.record.yield.teaser, record.page != nil,
      record.hasAddress(of: other.record), record.page?.links == other.record.page?.links,
      record.yield.excerpts == other.record.yield.excerpts
    else { return false }
    guard teaser.kind == .story, old.kind == .story else { return tellsTheSame(as: other) }
    return teaser.sketch.fingerprint == old.sketch.fingerprint
  }

  /// Takes what stood at the foot of its page before it was printed again: what other pages tell of it.
  fileprivate mutating func takeFoot<Desk: PressDesk>(
    of other: UnitResult, _ printer: UnitPrinter<Desk>
  ) throws(FileError) where Desk.Sheet == Sheet {
    guard let page = record.page, let sheet = sheets.last, let old = other.record.page?.slot,
      old.count > 0, let theirs = other.sheets.last,
      let foot = try printer.foot(of: theirs, old),
      let filled = try printer.fill(page, sheet, with: foot, of: old.print)
    else { return }
    refill(filled)
  }

  /// Whether lists, indexes and the search tell the same of both.
  fileprivate func tellsTheSame(as other: UnitResult) -> Bool {
    record.yield.teaser?.fingerprint == other.record.yield.teaser?.fingerprint
      && record.yield.entry == other.record.yield.entry
      && record.yield.traits == other.record.yield.traits
      && record.page?.targets == other.record.page?.targets
  }
}
