import Model
import Reading
import Rendering
import Writing

/// One build of a site: reads what changed, derives and renders it, and hands the pages to a press.
///
/// It holds neither the files of the site nor its pages: each task reads, works and prints one story
/// or a few pages at a time, and keeps what the rest of the site needs of them. What an earlier build
/// remembers is only used where fingerprints say that the same would come out again.
struct SiteBuild<Source: SiteSource, Target: Press>: Sendable {
  /// Where the files are.
  let source: Source
  /// Where the pages go.
  let press: Target
  /// How many tasks run at once.
  let jobs: Int
  /// What the last build remembers.
  var memory: BuildMemory?
  /// Whether the explainers are wanted as well; then every story is derived.
  var keepsExplainers = false
  /// Tells which stamps of files can be trusted.
  let clock = BuildClock()

  /// Runs the build.
  /// - Throws: `FileError` when the machine fails.
  func run() async throws -> BuildOutcome<Target.Desk.Sheet> {
    var outcome = BuildOutcome<Target.Desk.Sheet>()
    if let (plan, ground) = try survey(&outcome.diagnostics) {
      try await build(plan, on: ground, into: &outcome)
    }
    return outcome.sorted()
  }

  private func build(
    _ plan: ContentLayout, on ground: BuildGround,
    into outcome: inout BuildOutcome<Target.Desk.Sheet>
  ) async throws {
    var units = try await readPages(plan.pages, on: ground)
    let sketches = try await sketches(of: plan.stories, on: ground)
    let teasers = units.map(\.record.yield.teaser) + sketches
    let frame = BuildFrame(of: teasers.compactMap(\.self), on: ground)
    units = try await printPages(units, of: plan.pages, in: frame)
    units += try await printStories(plan.stories, on: ground, in: frame)
    let listings = try await printListings(of: units, plan, on: ground, in: frame)
    outcome.add(units)
    outcome.add(listings)
    outcome.diagnostics += mistakes(units, listings)
    outcome.memory = BuildMemory(
      ground: ground.print, theme: ground.theme, frame: frame.print, frameTeasers: frame.teasers,
      units: units.map(\.record).sorted { $0.id.precedes($1.id) },
      listings: listings.compactMap(\.record))
  }

  /// Two stories or pages of one address, two files of one path.
  private func mistakes(
    _ units: [UnitResult<Target.Desk.Sheet>], _ listings: [Printed<Target.Desk.Sheet>]
  ) -> [Diagnostic] {
    if let memory, memory.isOfWholeSite, memory.units.count == units.count,
      units.allSatisfy(\.isUnchanged)
    {
      return []
    }
    let addresses = units.compactMap { unit in
      unit.record.yield.teaser.map { (path: $0.path, place: unit.record.yield.place) }
    }
    let outputs = (units.map(\.record.page) + listings.map(\.record)).compactMap(\.self)
    return ContentReader.collisions(among: addresses)
      + PagePaths.mistakes(in: outputs.map { ($0.output.entry.path, $0.output.origin) })
  }
}
