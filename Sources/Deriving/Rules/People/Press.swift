import Model
import Prose

/// Who reports a story: its outlets, and the agencies and reporters that its reports are signed by.
///
/// "told Sample Wire" names an outlet in most reports, which makes it no part of the story.
struct Press {
  private let outlets: [UInt64]
  private let signed: [UInt64]

  /// The outlets, bylines and datelines of a story.
  init(_ story: Story) {
    let details = story.articles.map(\.details)
    outlets = Self.keys(details.map(\.outlet))
    signed = Self.keys(details.flatMap { $0.byline + [$0.dateline?.agency].compactMap(\.self) })
  }

  /// Whether a form of a name is an outlet's, or signs a report and has no role in any.
  func holds(_ form: UInt64, hasRole: Bool) -> Bool {
    outlets.contains(form) || !hasRole && signed.contains(form)
  }

  /// The hashes of some names, with and without the article of "The Herald".
  private static func keys(_ names: [String]) -> [UInt64] {
    var keys: [UInt64] = []
    for (number, name) in names.enumerated() where !names[..<number].contains(name) {
      for key in OrganisationKey.keys(of: name) where !keys.contains(key) { keys.append(key) }
    }
    return keys
  }
}
