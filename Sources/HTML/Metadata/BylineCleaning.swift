/// Makes names of what pages print as a byline.
enum BylineCleaning {
  private static let leads = PhraseList(
    """
    (story|words|article|report|reported|written|posted|published|reviewed|authored|created|compiled|updated)? by :?
    (articles|posts|view|all|see) (all|by|articles|posts)? (articles|posts|by)? by?
    (von|por|par|autor|autorin|author|authors|text|texte|di|af|av|door|yazan) :?
    """)

  private static let joints: Set<[UInt8]> = Set(
    ["and", "und", "et", "y", "with", "e", "for", "via"].map { Array($0.utf8) })

  private static let roles: Set<[UInt8]> = Set(
    """
    staff senior chief editor editors columnist reporter reporters correspondent contributor contributing
    writer writers producer published posted updated special opinion follow twitter email minute
    minutes min bio author authors phd md ms rd rdn mph rn ceo cto cfo founder cofounder head vice director
    president manager journalist analyst freelance deputy executive managing editorial digital multimedia
    photographer political national investigative professor lecturer fellow researcher medically reviewed
    last modified share read comments on at in is are has the
    """.utf8.split { $0 <= 0x20 }.map { Array($0) })

  private static let nobody: Set<[[UInt8]]> = Set(
    [
      "admin", "administrator", "staff", "editor", "editors", "guest", "webmaster", "user",
      "newsroom", "web desk",
      "news desk", "staff reporter", "staff writer", "staff writers", "guest author",
      "editorial team", "team",
      "editorial staff", "editorial", "news staff", "web team", "site admin", "anonymous", "none",
      "null", "unknown",
      "our correspondent", "correspondent", "contributor", "press release", "author", "by", "home",
      "undefined",
      "the", "from", "people", "sponsored", "community", "articles", "news", "online desk", "more",
      "about", "contact", "view", "profile",
    ].map { LineWords.split($0.utf8) })

  /// The names in one piece of text, in order, without the site's own.
  static func names(in text: String, site: SiteName) -> [String] {
    var known: Set<String> = []
    return parts(of: text).compactMap(name)
      .filter { !site.isName($0) && known.insert($0).inserted }
  }

  /// The stretches between commas, bars and joining words.
  private static func parts(of text: String) -> [[Substring]] {
    var parts: [[Substring]] = []
    for piece in withoutBrackets(text).utf8.split(whereSeparator: isBreak) {
      var words = Substring(piece).utf8.split { $0 <= 0x20 }.map { Substring($0) }
      words = withoutLead(withoutGluedLead(words))
      for run in words.split(whereSeparator: { joints.contains(Bytes.lowercased($0.utf8)) }) {
        parts.append(Array(run))
      }
    }
    return parts
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    [0x2C, 0x3B, 0x26, 0x7C, 0x2F, 0x0A].contains(byte)
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var result: [UInt8] = []
    var bytes = Array(text.utf8)
    for mark in ["•", "·", "–", "—", "►", "►", "\u{2028}", "»"] {
      bytes = replaced(bytes, Array(mark.utf8))
    }
    for byte in bytes {
      if byte == 0x28 || byte == 0x5B { depth += 1 }
      if depth == 0 { result.append(byte) }
      if byte == 0x29 || byte == 0x5D { depth = max(0, depth - 1) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func replaced(_ bytes: [UInt8], _ mark: [UInt8]) -> [UInt8] {
    guard var place = Bytes.find(mark, in: bytes[...]) else { return bytes }
    var result: [UInt8] = []
    var start = 0
    while true {
      result += bytes[start..<place] + [0x7C]
      start = place + mark.count
      guard let next = Bytes.find(mark, in: bytes[start...]) else { break }
      place = next
    }
    return result + bytes[start...]
  }

  /// `ByAnn Lee`, where only style parts the two.
  private static func withoutGluedLead(_ words: [Substring]) -> [Substring] {
    guard let first = words.first, first.utf8.starts(with: "By".utf8), first.utf8.count > 3,
      let third = first.utf8.dropFirst(2).first, third &- 0x41 < 26
    else { return words }
    return [Substring(first.utf8.dropFirst(2))] + words.dropFirst()
  }

  private static func withoutLead(_ words: [Substring]) -> [Substring] {
    let plain = words.map { LineWords.split($0.utf8).first ?? [] }
    for count in stride(from: min(4, words.count), through: 1, by: -1)
    where leads.begin(Array(plain.prefix(count))) {
      let last = plain[count - 1]
      let isLead = count == 1 || last.elementsEqual("by".utf8)
      if isLead { return Array(words.dropFirst(count)) }
    }
    return words
  }

  /// A name of a few words; what follows a role or a number is cut off.
  private static func name(_ words: [Substring]) -> String? {
    var kept: [Substring] = []
    for word in words {
      let plain = LineWords.split(word.utf8).flatMap(\.self)
      if word.utf8.contains(0x40) { break }
      if plain.contains(where: Bytes.isDigit) {
        // `Ann Lee March 4` has no second surname.
        if let last = kept.last, DateText.isMonth(last.utf8) { kept.removeLast() }
        break
      }
      if plain.isEmpty {
        guard kept.isEmpty else { break }
        continue
      }
      if roles.contains(plain), !kept.isEmpty || !isCapital(word) || isRoleAlone(plain) { break }
      kept.append(word)
    }
    kept = withoutDouble(kept)
    let name = trimmed(kept.joined(separator: " "))
    let folded = LineWords.split(name.utf8)
    guard !folded.isEmpty, !(kept.count == 1 && DateText.isMonth(name.utf8)), kept.count <= 5,
      name.utf8.count >= 3, !nobody.contains(folded),
      !Bytes.contains("://", in: Array(name.utf8)[...]), !isDomain(name)
    else { return nil }
    return name
  }

  private static func isRoleAlone(_ word: [UInt8]) -> Bool {
    !["special", "associated", "national", "the", "opinion", "digital"].contains {
      $0.utf8.elementsEqual(word)
    }
  }

  private static func isCapital(_ word: Substring) -> Bool {
    word.utf8.first.map { $0 &- 0x41 < 26 || $0 >= 0x80 } ?? false
  }

  private static func isDomain(_ name: String) -> Bool {
    !name.utf8.contains(0x20) && name.utf8.dropLast(2).contains(0x2E)
      && name.utf8.allSatisfy { $0 &- 0x41 >= 26 }
  }

  /// `Ann Lee Ann Lee` is one person.
  private static func withoutDouble(_ words: [Substring]) -> [Substring] {
    let half = words.count / 2
    guard words.count.isMultiple(of: 2), half > 0, words[..<half].elementsEqual(words[half...])
    else {
      return words
    }
    return Array(words[..<half])
  }

  private static func trimmed(_ name: String) -> String {
    let marks: Set<UInt8> = [0x20, 0x3A, 0x2D, 0x22, 0x27, 0x2A]
    let bytes = Array(name.utf8)
    let start = bytes.drop { marks.contains($0) || $0 == 0x2E }
    return String(decoding: start.reversed().drop { marks.contains($0) }.reversed(), as: UTF8.self)
  }
}
