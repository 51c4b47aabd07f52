import Prose

/// What the names of one organisation have in common.
enum OrganisationKey {
  /// A hash of some words.
  static func key(of words: Range<Int>, _ paragraph: Paragraph) -> UInt64 {
    words.reduce(0) { ($0 ^ paragraph.tokens[$1].hash) &* 0x9E37_79B9_7F4A_7C15 }
  }

  /// The hashes of a whole name, as written and without the article of "The Herald".
  static func keys(of name: String) -> [UInt64] {
    let words = WordList.hashes(name)
    let bare = words.first == article ? words.dropFirst() : words[...]
    return bare.isEmpty
      ? []
      : [words[...], bare].map { words in
        words.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
      }
  }

  /// Whether a word is "Inc." or the like, which names of one firm may have or not.
  static func isSuffix(_ word: UInt64) -> Bool { suffixes.contains(word) }

  /// The single words that may stand for a name: its letters, its brackets, its first word.
  static func shortForms(of sighting: NameSighting, in reporting: Reporting) -> [UInt64] {
    guard !sighting.isSingle else { return [sighting.given] }
    let paragraph = reporting.entries[sighting.entry].paragraph
    var forms: [UInt64] = []
    if let initials = initials(of: sighting.name, paragraph) { forms.append(initials) }
    if let acronym = sighting.name.acronym, acronym.count > 1 {
      forms.append(WordHash(Array(paragraph.lowercase[acronym])).value)
    }
    if isSuffix(sighting.surname) || firms.contains(sighting.surname) {
      forms.append(sighting.given)
    }
    return forms
  }

  /// The hash of the capitals of a name, when it has several.
  private static func initials(of name: Name, _ paragraph: Paragraph) -> UInt64? {
    var (letters, count) = (WordHash(), 0)
    for token in paragraph.tokens[name.words] {
      let letter = paragraph.lowercase[token.range.lowerBound]
      guard letter != paragraph.bytes[token.range.lowerBound] else { continue }
      letters.add(letter)
      count += 1
    }
    return count > 1 ? letters.value : nil
  }

  private static let article = WordList.hashes("the").first
  private static let suffixes = WordList.hashes(
    "inc ltd limited plc corp corporation llc gmbh ag co sa")
  /// Words behind the name that firms leave out when they speak of themselves.
  private static let firms = WordList.hashes(
    """
    group holdings foods airlines airways motors capital pictures studios records trams trains
    lines brothers resources energy media partners industries technologies systems software
    """)
}
