/// How much of one report a page shows.
package struct Excerpt: Hashable, Sendable {
  /// The words of all its paragraphs.
  package var sourceWords = 0
  /// Those that stand on the page, without what named speakers say in quotation marks.
  package var words = 0
  /// What named speakers say: on the page, but not the outlet's prose.
  package var quotedWords = 0
  /// The most words of it that stand in one piece.
  package var longestRun = 0

  /// How many of a hundred of its words stand on the page, rounded up: an excerpt is never made less
  /// than it is.
  package var percent: Int {
    sourceWords == 0 ? 0 : (words * 100 + sourceWords - 1) / sourceWords
  }
}
