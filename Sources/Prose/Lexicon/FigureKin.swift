/// Nouns that count the same kind of thing, and words that tell of the same matter.
///
/// Data only, in lower case; the first word of each line stands for the others. A van is a vehicle:
/// "five vehicles" may bring up to date what was "four cars".
enum FigureKin {
  /// The word that stands for a word, by their hashes; nil when none does.
  /// - Complexity: O(1)
  static func leader(of hash: UInt64) -> UInt64? { words.number(of: hash).map { leaders[$0] } }

  private static let kin = lines.split(separator: "\n").map { WordList.hashes(String($0)) }
  private static let words = WordTags(kin.flatMap { $0 })
  private static let leaders = kin.flatMap { hashes in hashes.map { _ in hashes[0] } }

  private static let lines = """
    people person persons others dead victims bodies body residents
    vehicle vehicles car cars van vans lorry lorries truck trucks
    home homes house houses flat flats apartment apartments
    worker workers employee employees staff jobs job
    soldier soldiers troops servicemen
    plane planes aircraft jet jets
    repair repairs repairing repaired mend mending mended fix fixing fixed rebuild rebuilding rebuilt restore restoring
    cost costs costing price bill bills
    fine fines fined penalty
    budget budgets spending spend
    profit profits earnings
    revenue revenues sales turnover takings
    aid assistance funding grant grants
    loss losses lost
    toll tolls deaths fatalities
    """
}
