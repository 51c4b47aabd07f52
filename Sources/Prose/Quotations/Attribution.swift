/// Who said something, as far as the words around a quotation tell.
package struct Attribution: Hashable, Sendable {
  /// Where the speaker was found, the surest places first.
  package enum Rule: Hashable, Sendable, CaseIterable {
    /// Right behind the quotation: `..., he said`, `said Smith`.
    case after
    /// A signature behind the quotation: `— Ann Smith`.
    case signature
    /// Before it in the same sentence: `Smith said: ...`, `according to Smith`.
    case before
    /// Further behind it in the same sentence.
    case behind
    /// Who spoke last in the same paragraph.
    case earlier
    /// The subject of the sentence that the quotation stands in.
    case sentence
    /// Who spoke last in the paragraph before.
    case paragraphBefore
    /// The quotation runs over several paragraphs, and another of them tells.
    case sameQuotation
  }

  /// The words that name the speaker.
  package let subject: Subject
  /// The paragraph that these words stand in, by its number.
  package let paragraph: Int
  /// The verb, in bytes of the same paragraph.
  package let verb: Range<Int>?
  /// Where the speaker was found.
  package let rule: Rule

  /// The same speaker, found by another way.
  func found(by rule: Rule) -> Attribution {
    Attribution(subject: subject, paragraph: paragraph, verb: verb, rule: rule)
  }
}
