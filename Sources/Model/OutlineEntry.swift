/// One section an explainer should have: its title and the words that tell what belongs there.
///
/// Either the editor wrote it (`sections:` in `index.md`) or it was derived from the articles.
package struct OutlineEntry: Hashable, Sendable {
  /// The section's title as readers see it: `Russian demands`.
  package let title: String
  /// Words or phrases that belong to the section without standing in its title.
  package let hints: [String]

  /// A section with its hints.
  package init(title: String, hints: [String] = []) {
    self.title = title
    self.hints = hints
  }
}
