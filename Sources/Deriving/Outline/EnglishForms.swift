/// The little English grammar that turning a question into a name needs.
///
/// Suffix rules with lists of exceptions: enough for headings, where the vocabulary is small; a
/// word the rules do not know leaves the heading as its author wrote it.
enum EnglishForms {
  /// Whether a word is an adjective by its ending ("economic", "unprecedented" is not known here).
  static func isAdjective(_ word: String) -> Bool {
    if adjectives.contains(word) { return true }
    guard !nounsLikeAdjectives.contains(word), word.utf8.count > 4 else { return false }
    return ["al", "ic", "ous", "ive", "ful", "less", "ary", "able", "ible", "ese", "ish", "ern"]
      .contains { word.ends(in: $0) }
  }

  /// "face" became "faced", "say" became "said".
  static func past(of verb: String) -> String {
    if let past = irregularPast[verb] { return past }
    if verb.ends(in: "e") { return verb + "d" }
    if endsInConsonantY(verb) { return verb.dropping(1) + "ied" }
    return doubling.contains(verb)
      ? verb + String(decoding: verb.utf8.suffix(1), as: UTF8.self) + "ed" : verb + "ed"
  }

  /// "face" becomes "faces", "carry" becomes "carries".
  static func thirdPerson(of verb: String) -> String {
    if verb == "have" { return "has" }
    if endsInConsonantY(verb) { return verb.dropping(1) + "ies" }
    return ["s", "x", "z", "ch", "sh", "o"].contains { verb.ends(in: $0) }
      ? verb + "es" : verb + "s"
  }

  /// Whether a word can be a verb's base form after a subject ("Why did the dam ~fail~").
  static func isVerb(_ word: String) -> Bool { verbs.contains(word) || irregularPast[word] != nil }

  /// Whether a word can follow "is", "was" or "has" as the rest of a verb.
  static func isParticiple(_ word: String) -> Bool {
    guard word.utf8.count > 3 else { return ["won", "met", "hit", "put", "cut"].contains(word) }
    return word.ends(in: "ed") || irregularParticiples.contains(word)
      || word.ends(in: "ing") && !thingsInIng.contains(word)
  }

  /// Whether a word can follow "is" and a subject: "Why were the sirens ~silent~".
  static func isPredicate(_ word: String) -> Bool {
    isAdjective(word) || ["here", "now", "so", "today"].contains(word)
  }

  private static func endsInConsonantY(_ verb: String) -> Bool {
    let tail = Array(verb.utf8.suffix(2))
    return tail.count == 2 && tail[1] == UInt8(ascii: "y") && !"aeiou".utf8.contains(tail[0])
  }

  private static func list(_ words: String) -> Set<String> {
    Set(words.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) })
  }

  private static let adjectives = list(
    """
    american arab asian australian belgian big brazilian british canadian chinese civil dutch early \
    european false federal first foreign french full german good greek high iranian iraqi israeli \
    italian key korean large late legal long low main mass more most new nuclear old only open \
    other own polish poor possible public quick recent rich russian safe scottish second secret \
    short slow small spanish strong sudden swiss syrian third top turkish ukrainian unprecedented \
    urban violent weak welsh whole wide wrong young
    """)

  private static let nounsLikeAdjectives = list(
    """
    alternative animal anniversary appeal approval archive arrival betrayal boundary burglary \
    cable capital clinic commentary criminal critic cubic deal denial detective diary dismissal \
    disposal documentary epidemic executive external festival finish fiscal funeral general goal \
    hospital incentive initiative journal library logic magic manual material medal metal military \
    motive music narrative native objective offensive official panic pandemic perspective \
    picnic portal principal proposal public punish rabbinic referral refusal rehearsal removal \
    renewal representative republic rescue revival rival ritual royal salary secretary signal \
    summary survival table tactic topic traffic trial variable vegetable withdrawal
    """)

  private static let irregularParticiples = list(
    """
    been begun broken built bought caught chosen done driven drawn fallen found forgotten gone held \
    known kept lost made meant paid said seen sent shown shot sold spent spread stolen struck \
    taken taught told thought thrown understood worn written being
    """)

  private static let thingsInIng = list(
    "beijing building bombing during evening everything king meeting morning nothing shooting spring thing wing"
  )

  private static let doubling = list("ban drop grab plan rob ship step stop swap trap refer")

  private static let irregularPast: [String: String] = [
    "become": "became", "begin": "began", "break": "broke", "bring": "brought", "build": "built",
    "buy": "bought", "catch": "caught", "choose": "chose", "come": "came", "cost": "cost",
    "cut": "cut", "deal": "dealt", "do": "did", "draw": "drew", "drive": "drove", "fall": "fell",
    "feel": "felt", "fight": "fought", "find": "found", "flee": "fled", "fly": "flew",
    "get": "got", "give": "gave", "go": "went", "grow": "grew", "have": "had", "hear": "heard",
    "hide": "hid", "hit": "hit", "hold": "held", "hurt": "hurt", "keep": "kept", "know": "knew",
    "lead": "led", "leave": "left", "let": "let", "lie": "lied", "lose": "lost", "make": "made",
    "mean": "meant", "meet": "met", "pay": "paid", "put": "put", "rise": "rose", "run": "ran",
    "say": "said", "see": "saw", "seek": "sought", "sell": "sold", "send": "sent", "set": "set",
    "shoot": "shot", "show": "showed", "shut": "shut", "sink": "sank", "speak": "spoke",
    "spend": "spent", "spread": "spread", "stand": "stood", "steal": "stole", "strike": "struck",
    "take": "took", "teach": "taught", "tell": "told", "think": "thought", "throw": "threw",
    "understand": "understood", "win": "won", "write": "wrote",
  ]

  private static let verbs = list(
    """
    accept act affect agree allow appear approach argue arrest ask attack avoid believe blame \
    block burn call care carry change charge claim close collapse control cover crash cross \
    decide demand deny die drop earn end enter escape exist expect explain explode face fail fear \
    fire follow force fund happen harm help hope identify improve invade invest investigate join \
    jump justify kill launch learn like live look love matter move need offer open oppose order \
    own pass plan plead prepare prevent produce propose protect prove provide pull push raise \
    reach react receive refuse reject release remain remove repeat report rescue resign resolve \
    respond return reveal save search serve settle share shift sign solve split spill start stay \
    stop succeed suffer support survive target talk tax test threaten travel treat try turn use \
    vote wait walk want warn watch withdraw work worry
    """)
}
