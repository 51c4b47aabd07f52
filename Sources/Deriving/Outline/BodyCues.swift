import Prose

/// The body cues of all themes by stem; a cue of several themes counts for each in part.
struct BodyCues {
  private var stems = WordTable()
  private var owners: [[(theme: Int, weight: Double)]] = []

  init() {
    let stemmer = Stemmer()
    var themes: [[Int]] = []
    for (number, theme) in Theme.all.enumerated() {
      for cue in theme.bodyCues where !cue.begins(with: "#") {
        let stem = stems.number(of: stemmer.stem(Array(cue.utf8)))
        if stem == themes.count { themes.append([]) }
        if themes[stem].last != number { themes[stem].append(number) }
      }
    }
    owners = themes.map { themes in themes.map { ($0, 1 / Double(themes.count)) } }
  }

  /// The themes that a stem is a cue of, by number; empty for most words.
  func owners(of stem: ArraySlice<UInt8>) -> [(theme: Int, weight: Double)] {
    stems.find(stem).map { owners[$0] } ?? []
  }
}
