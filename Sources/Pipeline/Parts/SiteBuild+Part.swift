import Model
import Reading

extension SiteBuild {
  /// Derives and prints the stories and plain pages of one part, and nothing else.
  ///
  /// It reads of the others what every page shows of them: the front matter of plain pages, the
  /// `index.md` of stories. So each of its pages is what one build of the whole site would make.
  /// - Throws: `FileError` when the machine fails.
  func build(
    _ shard: Shard, of plan: ContentLayout, on ground: BuildGround,
    into outcome: inout BuildOutcome<Target.Desk.Sheet>
  ) async throws -> BuildMemory {
    let pages = try await readPages(plan.pages, on: ground)
    let sketches = try await sketches(of: plan.stories, on: ground)
    let teasers = pages.map(\.record.yield.teaser) + sketches
    let frame = BuildFrame(of: teasers.compactMap(\.self), on: ground)
    let share = shard.share(of: plan)
    var units = try await printPages(
      share.pages.map { pages[$0] }, of: share.pages.map { plan.pages[$0] }, in: frame)
    units += try await printStories(share.stories.map { plan.stories[$0] }, on: ground, in: frame)
    outcome.add(units)
    return BuildMemory(
      ground: ground.print, theme: ground.theme, frame: frame.print, frameTeasers: frame.teasers,
      units: units.map(\.record).sorted { $0.id.precedes($1.id) }, listings: [])
  }
}
