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
    let (pages, frame) = try await framed(plan, on: ground)
    let share = shard.share(of: plan)
    var units = try await printPages(
      share.pages.map { pages[$0] }, of: share.pages.map { plan.pages[$0] }, in: frame)
    units += try await printStories(share.stories.map { plan.stories[$0] }, on: ground, in: frame)
    outcome.add(units)
    return BuildMemory(on: ground, in: frame, units: units.map(\.record), listings: [])
  }
}
