/// The constants of the placement method, so that a benchmark can vary them one at a time.
///
/// Seeds are in imagined occurrences of a word. All values were chosen on development data, most of
/// them before the thesaurus and the reading order came in; the result hardly depends on any.
package struct PlacementWeights: Hashable, Sendable {
  /// A word of the section's title.
  package var title = 3.0
  /// A word of the section's hints.
  package var hint = 2.0
  /// A word that paragraphs of the title's theme tend to hold, before it is shared out.
  package var theme = 0.6
  /// A trait of style that paragraphs of the theme tend to have, times 1 to 4.
  package var style = 0.6
  /// A word related to the title's words by the thesaurus.
  package var thesaurus = 0.8
  /// A word related to the hints' words.
  package var hintThesaurus = 0.4
  /// The share of blocks with a word of title or hints at which themes have stepped back wholly.
  package var themeCoverage = 0.3
  /// The same for the thesaurus.
  package var thesaurusCoverage = 0.6
  /// Imagined words of the whole story that every section is mixed with.
  package var smoothing = 160.0
  /// How often sections are learned and blocks placed in turn.
  package var sweeps = 6
  /// What one standard deviation of a measure from outside counts for.
  package var affinity = 0.5
  /// The probability that the next paragraph stays in the section.
  package var stay = 0.5
  /// How far words are trusted against neighbours.
  package var trust = 2.4
  /// In an article that follows the outline: the probability that a change goes one section on.
  package var forward = 0.7
  /// The probability that an only article follows the outline; shared by several articles.
  package var inOrder = 0.5
  /// A title's word in the subhead.
  package var subheadTitle = 3.0
  /// A hint's word in the subhead.
  package var subheadHint = 2.0
  /// A theme that title and subhead share.
  package var subheadTheme = 2.0

  /// The constants as they are used.
  package init() {}
}
