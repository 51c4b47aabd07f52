/// Two things joined by "and" in a heading, and whether either can stand alone.
struct HeadingPair {
  private let words: [HeadingWord]
  private let cut: Int

  init(_ words: [HeadingWord], joinedAt cut: Int) {
    self.words = words
    self.cut = cut
  }

  /// Whether the left side may stand without the right one.
  var isSeparable: Bool {
    let left = words[cut - 1]
    let right = words[cut + 1]
    guard !words[..<cut].contains(where: \.endsPhrase),
      !Self.fixed.contains("\(left.plain) \(right.plain)")
    else {
      return false
    }
    guard !isOneThought, !isJoint, !namesBoth, !sharesNoun, !sharesPreposition, !sharesVerb else {
      return false
    }
    return cut >= 2 || standsAlone
  }

  static let prepositions: Set<String> = [
    "about", "against", "among", "at", "behind", "between", "by", "for", "from", "in", "into", "of",
    "on", "over", "to", "under", "with",
  ]

  /// Pairs that are one idea.
  private static let fixed: Set<String> = [
    "arts culture", "arms ammunition", "birth death", "black white", "bread butter", "cause effect",
    "causes effects", "checks balances", "command control", "crime punishment", "cut paste",
    "dead injured", "dead wounded", "drug alcohol", "fire rescue", "fish chips", "food drink",
    "freedom democracy", "health safety", "hit run", "hundred fifty", "killed injured",
    "killed wounded", "law order", "life death", "life career", "life times", "life work",
    "loss damage", "love hate", "men women", "mergers acquisitions", "oil gas", "past present",
    "peace security", "planes trains", "politics religion", "profit loss", "pros cons",
    "questions answers", "rank file", "research development", "rise fall", "rules regulations",
    "search rescue", "search seizure", "ships planes", "stop search", "sun moon", "supply demand",
    "terms conditions", "thousand one", "track field", "trade industry", "trial error",
    "trials tribulations", "truth reconciliation", "twists turns", "war peace", "water sanitation",
    "wear tear", "weights measures", "wind rain", "winners losers", "women children",
  ]

  /// "Don't mix compliments and favours", "How tests and trials work", "Rise and fall of a bank":
  /// half of it would say something else.
  private var isOneThought: Bool {
    words[0].plain.ends(in: "n't")
      || ["how", "never", "no", "not", "what", "when", "where", "who", "why"].contains(
        words[0].plain)
      || cut == 1 && words.contains { $0.plain == "of" }
      || words[0].plain == words[cut + 1].plain
  }

  /// "between", "both": the two sides were never two subjects.
  private var isJoint: Bool {
    words[..<cut].contains { ["between", "both", "either"].contains($0.plain) }
  }

  /// "Iowa and New Hampshire": two names side by side are one subject.
  private var namesBoth: Bool {
    let right = FamiliarNames.length(at: words[(cut + 1)...])
    return (1...3).contains { count in
      count <= cut && FamiliarNames.length(at: words[(cut - count)..<cut]) == count
    } && right > 0 && FamiliarNames.length(at: words[0...]) > 0
  }

  /// "Social and economic costs": an adjective needs the noun on the other side.
  private var sharesNoun: Bool {
    let left = words[cut - 1].plain
    return EnglishForms.isAdjective(left) || ["one", "two", "three", "hundred"].contains(left)
  }

  /// "Effects on wages and prices": one preposition governs both.
  private var sharesPreposition: Bool {
    let right = words[(cut + 1)...]
    return right.count <= 2 && words.count <= 6
      && words[1..<cut].contains { Self.prepositions.contains($0.plain) }
      && !right.contains { Self.prepositions.contains($0.plain) }
  }

  /// "Schools and transport disrupted": what is said, is said of both.
  private var sharesVerb: Bool {
    guard cut == 1, let last = words.last?.plain else { return false }
    return EnglishForms.isParticiple(last)
      || words[(cut + 1)...].contains { Auxiliary($0) != nil }
  }

  /// One word alone is a subject when it is a plural or an act ("Responses", "Pricing"), or when
  /// the right side has a determiner of its own ("Blockade and little aid").
  private var standsAlone: Bool {
    let left = words[0].plain
    let right = words[cut + 1].plain
    return [
      "a", "an", "her", "his", "its", "little", "many", "more", "new", "no", "other", "some",
      "the", "their",
    ].contains(right)
      || left.ends(in: "ing")
      || left.ends(in: "s") && !left.ends(in: "ss")
        && !left.ends(in: "ics")
  }
}
