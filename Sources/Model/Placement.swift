/// In which section a block stands, how sure that is, and why.
///
/// Sections are numbers into the outline the block was placed by.
package struct Placement: Hashable, Sendable {
  /// How far the section leads before the next best one, with the block's own teaching left out.
  package enum Margin: String, Sendable {
    case weak, fair, strong
  }

  /// The section.
  package let section: Int
  /// The next best section, when the outline has more than one.
  package let runnerUp: Int?
  /// How sure it is.
  package let margin: Margin
  /// The margin in natural-log units, for `why`.
  package let lead: Double
  /// What decided, strongest first, at most three; never empty.
  package let reasons: [Reason]

  /// A placement with its reasons.
  package init(section: Int, runnerUp: Int?, margin: Margin, lead: Double, reasons: [Reason]) {
    self.section = section
    self.runnerUp = runnerUp
    self.margin = margin
    self.lead = lead
    self.reasons = reasons
  }
}

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
