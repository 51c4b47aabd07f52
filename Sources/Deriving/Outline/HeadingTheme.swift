import Prose

/// Which themes of news a heading announces.
///
/// "Tributes pour in" and "World leaders condemn attack" are both reactions; that is how headings
/// of different outlets find each other. Words are compared by their stems with
/// ``Prose/Theme/titleCues``, after the phrases that mean something else have been taken out.
package enum HeadingTheme {
  /// The names of the heading's themes, in the order of ``Prose/Theme/all``; empty when it has none.
  ///
  /// "explain" (a question about how things are) and "analysis" (a label) stand for the form of a
  /// heading, not its words; they come only where no theme does.
  /// - Complexity: O(words of the heading)
  package static func themes(of heading: String, stemmer: Stemmer) -> [String] {
    let words = withoutLabels(HeadingWord.split(heading))
    let found = themeSet(of: words, stemmer: stemmer)
    return found.isEmpty ? form(of: words) : found.names
  }

  /// The themes as a set, for comparing headings.
  static func themeSet(of heading: String, stemmer: Stemmer) -> ThemeSet {
    themeSet(ofHeading: HeadingWord.split(heading), stemmer: stemmer)
  }

  /// The themes of a heading that was cut into words.
  static func themeSet(ofHeading words: [HeadingWord], stemmer: Stemmer) -> ThemeSet {
    themeSet(of: withoutLabels(words), stemmer: stemmer)
  }

  private static func withoutLabels(_ words: [HeadingWord]) -> [HeadingWord] {
    var wording = HeadingWording(words)
    wording.dropLabels()
    return wording.words
  }

  private static func themeSet(of words: [HeadingWord], stemmer: Stemmer) -> ThemeSet {
    var found = asksForPerson(words) ? ThemeSet("life") : ThemeSet()
    let rest = takePhrases(from: words, into: &found)
    for index in rest.indices where !isPerson(rest, at: index) {
      found.formUnion(cues(of: rest[index].stemmable, stemmer: stemmer))
    }
    if rest.first?.plain == "after" { found.formUnion(ThemeSet("aftermath")) }
    let isBare = words.allSatisfy { bareReactions.contains($0.plain) }
    return isBare && !words.isEmpty ? ThemeSet("reaction") : found
  }

  /// "International" alone stands under reactions; in "international students" it says nothing.
  private static let bareReactions: Set<String> = [
    "abroad", "and", "domestic", "experts", "international", "leaders", "local", "national",
    "overseas", "residents", "worldwide",
  ]

  /// "Who is Maria Ressa?" but not "Who is eligible?".
  private static func asksForPerson(_ words: [HeadingWord]) -> Bool {
    guard words.count > 3, words[0].plain == "who", ["is", "was"].contains(words[1].plain) else {
      return false
    }
    return words.count <= 5
      && words[2...].allSatisfy { $0.text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false }
  }

  /// The words that no phrase used up.
  private static func takePhrases(
    from words: [HeadingWord], into found: inout ThemeSet
  ) -> [HeadingWord] {
    var rest: [HeadingWord] = []
    var index = 0
    while index < words.count {
      if let (length, themes) = phrase(at: words[index...]) {
        found.formUnion(themes)
        index += length
      } else {
        rest.append(words[index])
        index += 1
      }
    }
    return rest
  }

  private static func phrase(at words: ArraySlice<HeadingWord>) -> (length: Int, themes: ThemeSet)?
  {
    guard let first = words.first?.plain, let phrases = ThemePhrases.byFirst[first] else {
      return nil
    }
    for (phrase, themes) in phrases where phrase.count <= words.count {
      if zip(phrase, words).allSatisfy({ $0 == $1.plain || $0 == "#" }) {
        return (phrase.count, themes)
      }
    }
    return nil
  }

  /// "Will Smith", "Mark Law": the word behind a given name is no cue.
  private static func isPerson(_ words: [HeadingWord], at index: Int) -> Bool {
    index > 0 && FamiliarNames.introduces(words[index - 1].plain)
  }

  private static func cues(of word: String, stemmer: Stemmer) -> ThemeSet {
    var found = ThemeSet.byWord[word] ?? ThemeSet()
    for part in word.utf8.split(separator: UInt8(ascii: "-"))
    where !HeadingImpostors.all.contains(String(Substring(part))) {
      found.formUnion(ThemeSet.byStem[stemmer.stem(Array(part))] ?? ThemeSet())
    }
    return found
  }

  /// What a heading without a theme is by its form.
  private static func form(of words: [HeadingWord]) -> [String] {
    guard let first = words.first?.plain else { return [] }
    if first == "analysis" || first == "commentary" { return ["analysis"] }
    let asks = ["how", "what", "what's", "why"].contains(first)
    let inverted = words.dropFirst().first.flatMap(Auxiliary.init) != nil
    return asks && words.count > 1 && (inverted || first != "what") ? ["explain"] : []
  }
}
