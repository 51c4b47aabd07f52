/// What can become of those who are counted.
///
/// Data only, in lower case. The dead and the injured must never fall into one group, so each word
/// says which state it tells of.
enum FigureStates {
  /// The words by what they do.
  static let classes: [(WordClass, String)] = [
    (.state, FigureState.allCases.map { words[$0] ?? "" }.joined(separator: " "))
  ]

  /// The state a word tells of, by its hash.
  static let states: [UInt64: FigureState] = {
    var states: [UInt64: FigureState] = [:]
    for state in FigureState.allCases {
      for hash in WordList.hashes(words[state] ?? "") { states[hash] = state }
    }
    return states
  }()

  private static let words: [FigureState: String] = [
    .killed: """
    killed killing kill kills dead died dies dying drowned perished murdered executed slain deaths
    fatalities
    """,
    .injured: """
    injured injuring wounded wounding hurt hurting hospitalised hospitalized maimed injuries
    """,
    .missing: "missing unaccounted",
    .displaced: "displaced displacing homeless fled uprooted",
    .evacuated: "evacuated evacuating",
    .rescued: "rescued rescuing saved",
    .treated: "treated admitted",
    .arrested: "arrested arresting detained detaining jailed arrests",
    .charged: "charged indicted convicted",
    .captured: "captured capturing seized seizing",
    .freed: "freed released freeing",
    .stranded: "stranded trapped stuck",
    .infected: "infected infecting",
    .vaccinated: "vaccinated",
    .destroyed: "destroyed destroying demolished gutted burned burnt razed",
    .damaged: "damaged damaging flooded flooding",
    .downed: "downed downing intercepted intercepting",
    .cancelled: "cancelled canceled postponed delayed cancelling",
    .recovered: "recovered recovering",
    .cast: "cast",
  ]
}
