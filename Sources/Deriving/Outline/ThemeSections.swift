import Prose

/// Sections for a story whose articles have too few subheads to give it an outline.
///
/// A paragraph belongs to the theme whose cue words it holds far more often than it should, by the
/// log-likelihood ratio of a Poisson count (Dunning 1993, https://aclanthology.org/J93-1003/).
/// "Should" is half what news holds and half what this story holds: a war story is full of the
/// army, so only a paragraph that speaks of little else is "Fighting". One cue is no evidence; two
/// different ones are (on development data that lifts the share of right themes from .54 to .69).
struct ThemeSections {
  /// A theme with the paragraphs that speak of it.
  struct Candidate {
    let theme: String
    let title: String
    let paragraphs: [Int]
    /// The cue words that spoke for it, most frequent first.
    let words: [String]
  }

  private let story: OutlineStory
  /// The themes that each stem is a cue of; a cue of several counts for each in part.
  private let cues: CueTable
  /// How many cues of each theme a word of this story is, on average.
  private var rates: [Double]

  init(_ story: OutlineStory) {
    self.story = story
    cues = CueTable(story.words.memoryStems, Self.cues)
    rates = [Double](repeating: Self.usualRate * Self.usualWords, count: Theme.all.count)
    for stem in story.words.stems where cues.isCue(stem) {
      for cue in cues[stem] { rates[cue.theme] += cue.weight }
    }
    let total = Double(story.words.stems.count) + Self.usualWords
    for theme in rates.indices { rates[theme] = (rates[theme] / total + Self.usualRate) / 2 }
  }

  /// The themes that enough of the free paragraphs speak of, the best supported first.
  /// - Complexity: O(words · themes a cue belongs to)
  func candidates(among free: [Int], without taken: ThemeSet) -> [Candidate] {
    var homes = [[Int]](repeating: [], count: Theme.all.count)
    var tally = CueTally(stems: story.words.frequency.count)
    for paragraph in free {
      if let theme = bestTheme(of: paragraph, &tally) { homes[theme].append(paragraph) }
    }
    let total = story.words.paragraphs.count
    return Theme.all.indices.filter { theme in
      let isTaken = !taken.intersection(ThemeSet(Theme.all[theme].name)).isEmpty
      return !isTaken && isSupported(homes[theme], of: total)
    }.sorted { (homes[$1].count, $0) < (homes[$0].count, $1) }
      .map { candidate($0, homes[$0]) }.filter { $0.words.count >= 3 }
  }

  private func isSupported(_ paragraphs: [Int], of total: Int) -> Bool {
    let articles = Set(paragraphs.map { story.places[$0].article })
    return paragraphs.count >= 3 && articles.count >= 2
      || paragraphs.count >= 2 && paragraphs.count * 100 >= total * 15
  }

  private func bestTheme(of paragraph: Int, _ tally: inout CueTally) -> Int? {
    let stems = wideStems(of: paragraph)
    tally.count(stems, cues)
    var best: (theme: Int, ratio: Double)?
    for theme in rates.indices where tally.distinct[theme] >= 2 {
      let expected = rates[theme] * Double(stems.count)
      let ratio = likelihoodRatio(tally.weights[theme], expected: expected)
      if ratio > best?.ratio ?? Self.threshold { best = (theme, ratio) }
    }
    return best?.theme
  }

  /// A paragraph's stems; those of one-sentence paragraphs with their neighbours', because a dozen
  /// words alone say too little.
  private func wideStems(of paragraph: Int) -> ArraySlice<Int32> {
    let own = story.words.paragraphs[paragraph]
    guard own.count < Self.shortParagraph else { return story.words.stems[own] }
    var range = own
    for neighbour in [paragraph - 1, paragraph + 1] where story.places.indices.contains(neighbour) {
      guard story.places[neighbour].article == story.places[paragraph].article else { continue }
      let other = story.words.paragraphs[neighbour]
      range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
    return story.words.stems[range]
  }

  private func likelihoodRatio(_ seen: Double, expected: Double) -> Double {
    seen > expected ? 2 * (seen * (seen / expected).logarithm - (seen - expected)) : 0
  }

  private func candidate(_ theme: Int, _ paragraphs: [Int]) -> Candidate {
    let words = frequentCues(of: theme, paragraphs).lazy.map { story.words.word(for: Int($0)) }
      .filter { !Self.idle.contains($0) }
    return Candidate(
      theme: Theme.all[theme].name, title: Self.titles[Theme.all[theme].name] ?? "What happened",
      paragraphs: paragraphs, words: Array(words.prefix(5)))
  }

  /// The cues of a theme in these paragraphs, those that most of them hold first.
  private func frequentCues(of theme: Int, _ paragraphs: [Int]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: story.words.frequency.count)
    var lastSeen = [Int32](repeating: -1, count: counts.count)
    var found: [Int32] = []
    for paragraph in paragraphs {
      for stem in story.words.stems[story.words.paragraphs[paragraph]] {
        guard cues.isCue(stem), lastSeen[Int(stem)] != paragraph,
          cues[stem].contains(where: { $0.theme == theme })
        else { continue }
        lastSeen[Int(stem)] = Int32(paragraph)
        if counts[Int(stem)] == 0 { found.append(stem) }
        counts[Int(stem)] += 1
      }
    }
    return found.sorted { (counts[Int($1)], $0) < (counts[Int($0)], $1) }
  }

  /// Cues that are true of too much to be shown as a reason or to draw paragraphs.
  private static let idle: Set<String> = [
    "ago", "around", "began", "call", "called", "could", "first", "had", "known", "local", "long",
    "may", "must", "set", "since", "time", "will", "year", "years",
  ]

  /// Three words in a thousand are a theme's cues in news at large, counted on development data;
  /// a story's own rate starts from there as if after two hundred words.
  private static let usualRate = 0.003
  private static let usualWords = 200.0
  /// Chosen on development data: between 1 and 2 little changes, above 3 themes get lost.
  private static let threshold = 2.0
  private static let shortParagraph = 25

  private static let cues = BodyCues()

  /// What readers call each theme.
  static let titles: [String: String] = [
    "aftermath": "Aftermath", "background": "Background", "casualties": "Casualties",
    "ceremony": "Ceremonies", "criticism": "Criticism", "culture": "In the media",
    "demands": "Demands", "diplomacy": "Talks", "economy": "Economy", "election": "Election",
    "event": "What happened", "impact": "Impact", "investigation": "Investigation",
    "legal": "In court", "life": "Life and career", "military": "Fighting", "name": "The name",
    "next": "What happens next", "preparations": "Preparations", "reaction": "Reaction",
    "response": "Emergency response", "sport": "Sport", "technical": "How it works",
    "territory": "Territory", "weather": "Weather",
  ]
}
