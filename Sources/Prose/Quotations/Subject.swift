/// The words that name who speaks.
package struct Subject: Hashable, Sendable {
  /// How somebody is named.
  package enum Kind: Hashable, Sendable {
    /// `he`, `they`, `who`.
    case pronoun
    /// `Smith`, `UK Prime Minister Keir Starmer`, `the White House`.
    case name
    /// `a police spokesman`, `officials in Kyiv`.
    case description
  }

  /// How somebody is named.
  package let kind: Kind
  /// The words in bytes of their paragraph.
  package let range: Range<Int>
}
