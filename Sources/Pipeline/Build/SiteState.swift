import Model
import Reading

/// A whole site as a build left it: what is known of its parts, and where their pages are.
struct SiteState<Sheet: Sendable>: Sendable {
  /// What the files are.
  let plan: ContentLayout
  /// The settings and the theme.
  var ground: BuildGround
  /// What all pages show.
  let frame: BuildFrame
  /// What is wrong with the files as they lie there, the settings and the theme.
  let said: [Diagnostic]
  /// What is wrong with the site as a whole.
  var complaints: [Diagnostic] = []
  /// The plain pages, then the stories, in the order of the plan.
  var units: [UnitResult<Sheet>]
  /// Fronts, lists, feeds and all else that is made of teasers.
  let listings: [Printed<Sheet>]
  /// Whether a story tells the rest of the site something else than what the listings are made of.
  var isBehind = false

  /// What the next build may know of it; nothing of listings that are not those of its units.
  /// - Complexity: O(units)
  var memory: BuildMemory {
    BuildMemory(
      on: ground, in: frame, units: units.map(\.record),
      listings: isBehind ? [] : listings.compactMap(\.record))
  }
}
