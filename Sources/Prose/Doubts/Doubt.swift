/// A sentence that leaves something open.
package struct Doubt: Hashable, Sendable {
  /// Why it is open, gravest first.
  package enum Kind: Int, CaseIterable, Hashable, Sendable, Comparable {
    /// Nobody could check it.
    case unverified
    /// It is said to be uncertain.
    case uncertain
    /// The reporter asks it.
    case asked
    /// Somebody was asked and has not answered, or should tell and does not.
    case unanswered

    /// The graver first.
    package static func < (first: Kind, second: Kind) -> Bool {
      first.rawValue < second.rawValue
    }
  }

  /// Why it is open.
  package let kind: Kind
  /// The bytes of the sentence, together with the one it leans on (`Who fired? That is unclear.`).
  package let sentence: Range<Int>
  /// The hashes of the words that tell what is in doubt, in order: neither stop words nor the
  /// words of ``DoubtPhrases``, which are the same in many doubts.
  package let words: [UInt64]

  /// A sentence that leaves something open.
  package init(kind: Kind, sentence: Range<Int>, words: [UInt64]) {
    self.kind = kind
    self.sentence = sentence
    self.words = words
  }
}
