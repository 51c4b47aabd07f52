/// What became of a block of an article.
///
/// Every block has exactly one fate, so that the fates add up to the blocks.
package enum Fate: Hashable, Sendable {
  /// It is on the page, at this anchor.
  case used(anchor: String)
  /// Another article's paragraph with the same words is on the page, at this anchor.
  case duplicate(anchor: String)
  /// A later version of its article takes it back or words it anew; this article, by its name.
  case superseded(by: String)
  /// It is a subhead; it named or supported the section with this title.
  case heading(section: String?)
  /// It is not reporting.
  case furniture(Furniture)
  /// Nothing in it says where it belongs; this section was the best guess, if there was one.
  case weak(nearest: String?)
  /// It is reporting, but the page may not show so much of its report (`excerpts:` in site.yml).
  case excerptLimit
  /// The editor hid it.
  case hidden

  /// The name that `coverage` counts it under.
  package var name: String {
    switch self {
    case .used: "used"
    case .duplicate: "duplicate-of"
    case .superseded: "superseded"
    case .heading: "heading"
    case .furniture: "boilerplate"
    case .weak: "weak"
    case .excerptLimit: "excerpt-limit"
    case .hidden: "hidden-by-editor"
    }
  }

  /// Where on the page its words stand; nil when they stand nowhere.
  package var anchor: String? {
    switch self {
    case .used(let anchor), .duplicate(let anchor): anchor
    default: nil
    }
  }
}
