import Model
import Rendering

extension SiteBuild {
  /// The pages with what other pages tell of them at their feet: related stories, and who links here.
  ///
  /// It is known only when all stories are derived, and then put into pages that are finished but for it,
  /// so that no page has to be made anew because another one changed.
  /// - Complexity: O(*n* log *n*) for *n* traits of stories and links of authors, and O(bytes) of the pages
  ///   where it changed
  /// - Throws: `FileError` when the machine fails.
  func related(
    _ units: [UnitResult<Target.Desk.Sheet>], _ listings: [Printed<Target.Desk.Sheet>],
    on ground: BuildGround, in frame: BuildFrame
  ) async throws -> (units: [UnitResult<Target.Desk.Sheet>], complaints: [Diagnostic]) {
    guard ground.renderer?.hasRelated == true, !isSettled(units, ground, frame) else {
      return (units, [])
    }
    let links = PageRelations(
      units.map(\.record), listings: listings.compactMap(\.record))
    var units = units
    let changes = try await Batch.all(of: Array(units.indices), size: 256)
      .concurrentMap(jobs: jobs) { [units] batch in
        try refilled(batch.elements, of: units, links, frame)
      }
    for (number, page) in changes.flatMap(\.pages) { units[number].refill(page) }
    return (units, changes.flatMap(\.complaints))
  }

  /// Whether everything that is related is what it was.
  private func isSettled(
    _ units: [UnitResult<Target.Desk.Sheet>], _ ground: BuildGround, _ frame: BuildFrame
  ) -> Bool {
    guard let memory = ground.memory, frame.isSettled, memory.isOfWholeSite else { return false }
    return memory.units.count == units.count
      && units.allSatisfy { $0.isUnchanged && ($0.isKept || $0.record.page == nil) }
  }

  /// The pages of some units at whose feet stands something else now, with their numbers; and what the
  /// template of it could not show.
  private func refilled(
    _ numbers: ArraySlice<Int>, of units: [UnitResult<Target.Desk.Sheet>],
    _ relations: PageRelations,
    _ frame: BuildFrame
  ) throws(FileError) -> (
    pages: [(Int, (record: PageRecord, sheet: Target.Desk.Sheet))], complaints: [Diagnostic]
  ) {
    let printer = UnitPrinter(press.desk())
    var sums = relations.sums
    var changes: [(Int, (record: PageRecord, sheet: Target.Desk.Sheet))] = []
    var complaints: [Diagnostic] = []
    for number in numbers {
      let unit = units[number]
      guard let page = unit.record.page, let slot = page.slot, let sheet = unit.sheets.last,
        let teaser = unit.record.yield.teaser
      else { continue }
      let links = relations.links(of: number, &sums)
      if links.print == slot.print { continue }
      guard let feet = frame.pages?.related(links, on: teaser) else { continue }
      complaints += feet.diagnostics
      guard let bytes = feet.page?.bytes,
        let filled = try printer.fill(page, sheet, with: bytes, of: links.print)
      else { continue }
      changes.append((number, filled))
    }
    return (changes, complaints)
  }

  /// What editors name as related and is not there.
  static func strayChoices(
    of units: [UnitResult<Target.Desk.Sheet>], asking asked: [UnitResult<Target.Desk.Sheet>]
  ) -> [Diagnostic] {
    let choices = asked.flatMap { $0.record.yield.traits?.chosen ?? [] }
    if choices.isEmpty { return [] }
    let paths = units.compactMap(\.record.yield.teaser?.path).sorted { $0.precedes($1) }
    let known = Set(paths)
    return choices.filter { !known.contains($0.path) }.map { choice in
      .error(
        "unknown-related",
        "the site has no story or page '\(choice.path)'"
          + NearestName.suggestion(for: choice.path, among: paths), at: choice.location)
    }
  }
}
