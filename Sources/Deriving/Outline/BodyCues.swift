import Prose

/// The body cues of all themes by stem; a cue of several themes counts for each in part.
struct BodyCues: Sendable {
  private let owners: NumberLists

  init() {
    let stemmer = Stemmer()
    var vocabulary = Vocabulary(SeedLexicon.english.table)
    var themes = [[Int]](repeating: [], count: vocabulary.stemCount)
    for (number, theme) in Theme.all.enumerated() {
      // Words of a text have no hyphens, so cues that do are never met.
      for cue in theme.bodyCues where !cue.utf8.contains(where: { "#-".utf8.contains($0) }) {
        var tokens = Tokens(Array(cue.utf8))
        guard let token = tokens.next() else { continue }
        let stem = Int(vocabulary.entry(of: token, in: tokens.lowercase, stemmer).stem)
        if themes[stem].last != number { themes[stem].append(number) }
      }
    }
    owners = NumberLists(themes)
  }

  /// The themes that a stem of a memory is a cue of, by number; empty for most words.
  func owners(of stem: Int) -> [(theme: Int, weight: Double)] {
    guard stem < owners.count else { return [] }
    let themes = owners[stem]
    return themes.map { (Int($0), 1 / Double(themes.count)) }
  }
}
