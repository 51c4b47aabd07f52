import Prose

/// What the names of one organisation have in common.
enum OrganisationKey {
  /// A hash of the name's words, "Inc." and the like left out.
  static func key(of words: [UInt64]) -> UInt64 {
    let core =
      words.count > 1 && isOne(of: suffixes, words[words.count - 1])
      ? words.dropLast() : words[...]
    return core.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
  }

  /// The single words that may stand for a name: its letters, its brackets, its first word.
  static func shortForms(of sighting: NameSighting) -> [UInt64] {
    let words = sighting.words
    guard words.count > 1 else { return words }
    var forms = sighting.letters
    let isFirm =
      isOne(of: suffixes, words[words.count - 1]) || isOne(of: firms, words[words.count - 1])
    if isFirm { forms.append(words[0]) }
    return forms
  }

  private static func isOne(of list: [UInt64], _ word: UInt64) -> Bool { list.contains(word) }

  private static let suffixes = hashes("inc ltd limited plc corp corporation llc gmbh ag co sa")
  /// Words behind the name that firms leave out when they speak of themselves.
  private static let firms = hashes(
    """
    group holdings foods airlines airways motors capital pictures studios records trams trains
    lines brothers resources energy media partners industries technologies systems software
    """)

  private static func hashes(_ words: String) -> [UInt64] {
    var tokens = Tokens(Array(words.utf8))
    var hashes: [UInt64] = []
    while let token = tokens.next() { hashes.append(token.hash) }
    return hashes
  }
}
