/// Who says so: the words that name the source of a sentence's figures.
package struct Claim: Hashable, Sendable {
  /// How the source is named there: "police", "Commander Lena Aster", "she".
  package let words: Range<Int>
  /// Whom a pronoun stands for, by the words before it in the paragraph; else the same words.
  package internal(set) var name: Range<Int>
  /// Whether the words are a pronoun.
  package let isPronoun: Bool
  /// Where the verb begins, to tell what comes before it from what it introduces.
  let verb: Int
  /// Whether it follows the words it reports: "14 people died, police said".
  let isTrailing: Bool
  /// Whether a quotation stands right before the verb, so that only quoted words are meant.
  var isInverted = false
  /// Whether it tells of a deed ("promised $3bn") that somebody else may report.
  var isDeed = false
  /// Whether it tells of the figure right before it: "the $1.7 billion that analysts expected".
  var isRelative = false
  /// Where the words behind it begin, when they tell about the source and not what it says.
  var aside: Int?

  /// Whether the name is more than a pronoun.
  var isResolved: Bool { !isPronoun || name != words }
}
