import Prose

/// The body cues of all themes by stem; a cue of several themes counts for each in part.
struct BodyCues: Sendable {
  /// Where the cues of each stem begin in ``cues``; one more than there are stems.
  private let starts: [Int32]
  private let cues: [CueTable.Cue]

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
    cues = themes.flatMap { owners in
      owners.map { (theme: $0, weight: 1 / Double(owners.count)) }
    }
    starts = themes.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
  }

  /// The themes that a stem of a memory is a cue of, by number; nothing for most words.
  @inline(__always)
  func cues(of stem: Int) -> ArraySlice<CueTable.Cue>? {
    guard stem + 1 < starts.count, starts[stem] < starts[stem + 1] else { return nil }
    return cues[Int(starts[stem])..<Int(starts[stem + 1])]
  }
}
