import Deriving
import Model
import Reading

extension SiteBuild {
  /// The site with some of its files read again, when nothing else on it can have changed.
  ///
  /// So it is when each file belongs to one story or plain page, still stands where it stood, and the
  /// teaser that comes of it is the one that the rest of the site was made of.
  /// - Returns: nil when only a build of everything can tell.
  /// - Complexity: O(bytes) of the stories and pages that the files belong to.
  /// - Throws: `FileError` when the machine fails.
  func patch(
    _ state: SiteState<Target.Desk.Sheet>, _ paths: [String]
  ) throws(FileError) -> SiteState<Target.Desk.Sheet>? {
    guard !state.plan.hasLinks, state.frame.canPrint else { return nil }
    let owners = paths.map(state.plan.owner)
    let printer = UnitPrinter(press.desk())
    var words: WordMemory?
    var state = state
    for owner in Set(owners) {
      guard let owner else { return nil }
      let number = state.number(of: owner)
      guard let unit = try unit(of: owner, state, &words, printer),
        unit.canStandFor(state.units[number])
      else { return nil }
      state.units[number] = unit
    }
    return state
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
    var words: WordMemory?
    let printer = UnitPrinter(press.desk())
    return try unit(of: .story(number), state, &words, printer)?.found?.explainer
  }

  private func unit(
    of owner: ContentLayout.Owner, _ state: SiteState<Target.Desk.Sheet>,
    _ words: inout WordMemory?, _ printer: UnitPrinter<Target.Desk>
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
  /// Whether the rest of the site shows and needs the same of both.
  fileprivate func canStandFor(_ other: UnitResult) -> Bool {
    guard let teaser = record.yield.teaser, let old = other.record.yield.teaser else {
      return false
    }
    return teaser.fingerprint == old.fingerprint && record.yield.entry == other.record.yield.entry
      && record.yield.excerpts == other.record.yield.excerpts
      && record.page != nil && record.page?.links == other.record.page?.links
      && record.hasAddress(of: other.record)
  }
}
