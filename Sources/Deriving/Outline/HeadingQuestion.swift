/// Questions as subheads, turned into the noun phrases that a page's sections are called by.
///
/// "What did the prosecutors say?" is answered by a section on what the prosecutors said. Only
/// inverted questions are touched, and only when the rules find the subject's end for certain;
/// "Who pays?" loses nothing but its mark.
extension HeadingWording {
  /// Rewords a question; anything else stays as it is.
  mutating func answerQuestion() {
    dropInterjection()
    if isAboutWhatIsNext { return rename("What happens next") }
    guard words.count > 1, let first = words.first?.plain else { return }
    switch first {
    case "what's" where words.count > 2: answerWhatIs(Array(words.dropFirst()))
    case "what", "which": answerWhat()
    case "how": answerHow()
    case "why", "when", "where": invert(asking: 1)
    default: break
    }
  }

  private mutating func dropInterjection() {
    guard words.count > 2, let first = words.first else { return }
    let isPause = first.closing.begins(with: ",")
    if isPause && ["no", "now", "so", "then", "well", "yes"].contains(first.plain)
      || words.count > 4 && ["and", "but", "yet"].contains(first.plain)
    {
      words.removeFirst()
    }
  }

  /// The many ways of announcing that the future follows.
  private var isAboutWhatIsNext: Bool {
    guard let first = words.first?.plain, Self.announcing.contains(first) else { return false }
    let line = plain.joined(separator: " ")
    return Self.announcements.contains {
      line.begins(with: $0) && [nil, 0x20].contains(line.utf8.dropFirst($0.utf8.count).first)
    } || Self.outlooks.contains(line)
  }

  private static let announcements = [
    "what happens next", "what happens now", "what comes next", "what is next", "what's next",
    "what next", "what will happen next", "what lies ahead", "what's ahead", "what now",
    "now what", "where do we go next", "where do we go from here", "where to from here",
    "next steps", "the next steps",
  ]
  private static let outlooks = [
    "going forward", "looking ahead", "looking forward", "moving forward",
  ]
  /// The first words of all these: few headings begin with one.
  private static let announcing: Set<String> = [
    "what", "what's", "now", "where", "next", "the", "going", "looking", "moving",
  ]

  private mutating func answerWhat() {
    guard
      let aux = words.indices.dropFirst().prefix(4).first(where: { Auxiliary(words[$0]) != nil }),
      let auxiliary = Auxiliary(words[aux])
    else { return }
    if aux == 1 {
      auxiliary.kind == .be || words.dropFirst(2).contains { $0.plain == "been" }
        ? answerWhatIs(Array(words.dropFirst(2))) : invert(asking: 1)
    } else if aux < words.count - 1, isInverted(after: aux) {
      nameAfterThingAsked(upTo: aux)
    }
  }

  /// "What was the inquiry about?" and "What has the reaction been?" ask for the thing itself.
  private mutating func answerWhatIs(_ rest: [HeadingWord]) {
    guard let last = rest.last?.plain, rest.count > 1 else { return }
    if rest[0].plain == "been" { return rename(rest.dropFirst()) }
    if last == "about" { return rename(rest.dropLast()) }
    let thing = rest.withoutArticle.prefix { !["been", "like", "so"].contains($0.plain) }
    let isBareThing = rest.count == 2 && rest[0].plain == "the"
    let isThing =
      isBareThing || thing.count <= 2 && Self.askedThings.contains(thing.last?.plain ?? "")
    if last == "been" || isThing { return rename(thing) }
    if Self.pronouns.contains(rest[0].plain) { invert(asking: 1) }
  }

  /// What a reporter asks for by its plain name: the name is the section's.
  private static let askedThings: Set<String> = [
    "aim", "background", "cause", "causes", "context", "cost", "damage", "deal", "effect",
    "effects", "evidence", "goal", "history", "impact", "outlook", "plan", "problem", "prognosis",
    "reaction", "reactions", "response", "risk", "risks", "solution", "status", "timeline",
    "timetable", "verdict",
  ]

  static let pronouns: Set<String> = [
    "he", "i", "it", "she", "that", "there", "these", "they", "this", "those", "we", "you",
  ]

  /// Whether a subject follows the auxiliary, so that the words before it are what is asked for.
  private func isInverted(after aux: Int) -> Bool {
    guard let auxiliary = Auxiliary(words[aux]) else { return false }
    let next = words[aux + 1].plain
    return auxiliary.kind == .do
      || !(EnglishForms.isParticiple(next) || next == "be" || EnglishForms.isVerb(next)
        || EnglishForms.isAdjective(next) && words.count == aux + 2)
  }

  /// "What charges does Assange face?" → Charges; "What role did Russia play?" → Role of Russia.
  private mutating func nameAfterThingAsked(upTo aux: Int) {
    let thing = Array(words[1..<aux])
    guard let noun = thing.last?.plain, !["else", "exactly", "kind", "sort", "time"].contains(noun)
    else { return invert(asking: aux) }
    let predicate = words[(aux + 1)...].lastIndex { Self.lightVerbs.contains($0.plain) }
    guard thing.count == 1, let predicate, predicate > aux + 1 else {
      return rename(thing, keepingOld: true)
    }
    rename(thing + [HeadingWord("of")] + words[(aux + 1)..<predicate])
  }

  private static let lightVerbs: Set<String> = ["had", "have", "play", "played"]

  private mutating func answerHow() {
    guard
      let aux = words.indices.dropFirst().prefix(5).first(where: { Auxiliary(words[$0]) != nil }),
      aux < words.count - 1
    else { return }
    let asked = words[1..<aux]
    if asked.count == 3, ["a", "an"].contains(words[2].plain) {
      nameAfterMeasure(words[3], aux: aux)
    } else if asked.count == 1, words[1].plain == "likely" {
      rename(Array(words[(aux + 1)...]).withoutArticle.beforePreposition, keepingOld: true)
    } else if asked.isEmpty || isInverted(after: aux) {
      invert(asking: aux)
    }
  }

  /// "How big an impact have the tariffs had?" → Impact of the tariffs.
  private mutating func nameAfterMeasure(_ noun: HeadingWord, aux: Int) {
    let rest = words[(aux + 1)...]
    let subject = rest.prefix { !Self.lightVerbs.contains($0.plain) && $0.plain != "be" }
    rename([noun, HeadingWord("of")] + subject, keepingOld: true)
  }

  /// Puts the auxiliary behind the subject: "Why did the dam fail" → Why the dam failed.
  private mutating func invert(asking aux: Int) {
    guard aux < words.count - 1, let auxiliary = Auxiliary(words[aux]) else { return }
    let rest = Array(words[(aux + 1)...])
    guard let end = auxiliary.endOfSubject(in: rest, needsPredicate: words[0].plain == "why")
    else { return }
    rename(words[..<aux] + rest[..<end] + auxiliary.merged(with: rest[end...]))
  }
}
