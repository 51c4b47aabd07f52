import Model

/// Which colour of a theme a section has, and with it all that is drawn of it.
///
/// A theme has seven, named by numbers; with more sections they begin again. The lead and what is not on
/// the page have none: 0.
struct SectionHues {
  private var hues: [String: Int] = [:]

  /// How many colours there are.
  private static let count = 7

  /// The colours of an explainer's sections, in their order.
  init(_ explainer: Explainer) {
    for title in explainer.sections.compactMap(\.title) where hues[title] == nil {
      hues[title] = hues.count % Self.count + 1
    }
  }

  /// The colour of the section with a title.
  subscript(title: String?) -> Int { title.flatMap { hues[$0] } ?? 0 }
}
