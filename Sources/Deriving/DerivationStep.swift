/// A step of a derivation, for who wants to know how long each takes.
package enum DerivationStep: String, Hashable, Sendable, CaseIterable {
  /// Words, their stems and sentences are read.
  case reading
  /// The sections are found.
  case outline
  /// Copies of a paragraph are found.
  case merging
  /// Paragraphs get their sections.
  case placement
  /// People and organisations are found.
  case people
  /// Quotations and their speakers are found.
  case quotes
  /// Dates and events are found.
  case timeline
  /// Figures are found.
  case figures
  /// Open questions are found.
  case questions
  /// The sentences that tell the story in short are chosen.
  case brief
  /// Sections, citations and fates are put together.
  case assembly
}
