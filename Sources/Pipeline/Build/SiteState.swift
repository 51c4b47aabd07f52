import Model
import Reading

/// A whole site as a build left it: what is known of its parts, and where their pages are.
struct SiteState<Sheet: Sendable>: Sendable {
  /// What the files are.
  let plan: ContentLayout
  /// The settings and the theme.
  let ground: BuildGround
  /// What all pages show.
  let frame: BuildFrame
  /// What is wrong with the site as a whole.
  let complaints: [Diagnostic]
  /// The plain pages, then the stories, in the order of the plan.
  var units: [UnitResult<Sheet>]
  /// Fronts, lists, feeds and all else that is made of teasers.
  let listings: [Printed<Sheet>]

  /// What the next build may know of it.
  /// - Complexity: O(units)
  var memory: BuildMemory {
    BuildMemory(
      on: ground, in: frame, units: units.map(\.record), listings: listings.compactMap(\.record))
  }
}
