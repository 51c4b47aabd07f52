/// One thing that put a block into its section.
///
/// Taking it away (blanking the word, hiding the heading) changes the block's score.
package struct Reason: Hashable, Sendable {
  /// What kind of thing it is.
  package enum Kind: Hashable, Sendable {
    /// A word of the section's title, as the block writes it.
    case titleWord(String)
    /// One of the section's hints, as the block writes it.
    case hintWord(String)
    /// A word that news uses in sections of this theme.
    case themeWord(String, theme: String)
    /// A trait of the writing (a quotation, a toll, a date to come) that fits the theme.
    case style(String, theme: String)
    /// A word learned from another block that stands in the section.
    case learnedWord(String, from: BlockReference)
    /// The subhead the block stands under.
    case subhead(String)
    /// The blocks before and after it stand there.
    case neighbours
    /// The editor's `edits:`.
    case pinned
  }

  /// What it is.
  package let kind: Kind
  /// How much it weighs, in natural-log units, against the average of the other sections.
  package let weight: Double

  /// A reason and its weight.
  package init(_ kind: Kind, weight: Double) {
    self.kind = kind
    self.weight = weight
  }
}
