/// How two paragraphs with words in common belong together.
///
///     "Dam fails, 14 dead"  ──  the same sentence, trimmed or with a dateline      copy
///                           ──  the same sentence with 17 dead                     update
///                           ──  the same sentence about another dam                template
///                           ──  another report with the same quotation             quotation
///                           ──  "did not respond to a request for comment"         boilerplate
///                           ──  anything else                                      none
///
/// Only copies are ever shown once; all the others are news of their own.
package enum Kinship: Hashable, Sendable {
  /// Nothing that matters.
  case none
  /// The words of one wire report, perhaps trimmed or edited.
  case copy
  /// The same sentence with other numbers, another day or a contrary: a later count, a later turn
  /// or the next report of its kind.
  case update
  /// The same sentence with other names.
  case template
  /// Different reports that quote the same words.
  case quotation
  /// A sentence that every newsroom writes.
  case boilerplate

  /// How two paragraphs belong together; the same for either order.
  ///
  /// Shared shingles find what may be a copy (Broder, 1997); the words that differ decide.
  /// - Complexity: O(n log n) words, and O(n · m) for paragraphs that share much
  package static func between(_ first: Wording, _ second: Wording) -> Kinship {
    if first.keys == second.keys {
      if first.keys.count < 5 { return .none }
      return Boilerplate.holds(first.paragraph) ? .boilerplate : .copy
    }
    // The words are laid side by side in one order, so that the order of reading never matters.
    let isInOrder = first.keys.lexicographicallyPrecedes(second.keys)
    return isInOrder ? ordered(first, second) : ordered(second, first)
  }

  private static func ordered(_ first: Wording, _ second: Wording) -> Kinship {
    let resemblance = Resemblance(first.shingles, second.shingles)
    guard resemblance.isClose else { return .none }
    if sharesOnlyQuotation(first, second, resemblance) { return .quotation }
    switch Discrepancy.between(first, second) {
    case .number, .day, .contrary: return .update
    case .name: return .template
    case nil: break
    }
    let isBoilerplate =
      Boilerplate.holds(first.paragraph) && Boilerplate.holds(second.paragraph)
    return isBoilerplate ? .boilerplate : .copy
  }

  /// Whether both quote, and what stands outside the quotations is each one's own.
  private static func sharesOnlyQuotation(
    _ first: Wording, _ second: Wording, _ resemblance: Resemblance
  ) -> Bool {
    guard resemblance.overlap < 0.8 else { return false }
    let (left, right) = (QuotedWords(first.paragraph), QuotedWords(second.paragraph))
    guard !left.isEmpty, !right.isEmpty else { return false }
    let outside = Resemblance(
      first.pairs { !left.isQuoted[$0] }, second.pairs { !right.isQuoted[$0] })
    return outside.overlap < 0.35
  }
}
