/// Somebody's words in quotation marks, with who said them and who reports it.
package struct Quote: Hashable, Sendable {
  /// The quoted words, without their marks.
  package let words: Passage
  /// Who said them; nil when the text does not tell.
  package let speaker: Speaker?
  /// The verb that reports them, as written: `said`.
  package let verb: Passage?
  /// The same words in other paragraphs, in the order of reading.
  package let alsoIn: [Passage]
  /// The section that the paragraph stands in, by its number in the outline; nil in the lead.
  package let section: Int?
  /// Whether it is drawn out large in its section.
  package let isPulled: Bool

  /// A quotation and what is known of it.
  package init(
    words: Passage, speaker: Speaker?, verb: Passage?, alsoIn: [Passage] = [],
    section: Int? = nil, isPulled: Bool = false
  ) {
    self.words = words
    self.speaker = speaker
    self.verb = verb
    self.alsoIn = alsoIn
    self.section = section
    self.isPulled = isPulled
  }
}
