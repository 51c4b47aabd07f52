/// What became of those who are counted, as the words beside a number tell.
package enum FigureState: UInt8, CaseIterable, Hashable, Sendable {
  /// Loss of life, and harm.
  case killed, injured, missing
  /// Out of their homes, or brought to safety.
  case displaced, evacuated, rescued, treated, stranded
  /// In the hands of the law or of an enemy, or out of them.
  case arrested, charged, captured, freed
  /// Health.
  case infected, vaccinated
  /// Things: broken, shot down, called off.
  case destroyed, damaged, downed, cancelled
  /// Found again; given, of votes.
  case recovered, cast
}
