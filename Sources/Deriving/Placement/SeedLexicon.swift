import Prose

/// Themes and thesaurus as stems, ready for the outline of any story.
///
/// Built once, with the vocabulary that its stems are numbered in; every memory goes on from it.
struct SeedLexicon: Sendable {
  /// Every word of the lexicon, of the stop words and of the traits.
  let table: LexiconTable
  /// The body cues of each theme of ``Prose/Theme/all``.
  let themes: NumberLists
  private let entries: NumberLists
  private let entriesByHeadword: NumberLists

  /// The lexicon of English news.
  static let english = SeedLexicon()

  /// That of a language of which nothing is known but what a story says.
  static let empty = SeedLexicon(table: Vocabulary(nil).table)

  private init(table: LexiconTable) {
    self.table = table
    themes = NumberLists(Theme.all.map { _ in [] })
    entries = NumberLists([])
    entriesByHeadword = NumberLists([])
  }

  private init() {
    var words = LexiconWords()
    themes = NumberLists(Theme.all.map { words.stems(of: $0.bodyCues) })
    entries = NumberLists(Thesaurus.all.map { words.stems(of: $0.headwords + $0.related) })
    let headwords = Thesaurus.all.map { words.stems(of: $0.headwords) }
    var byHeadword = [[Int]](repeating: [], count: words.vocabulary.stemCount)
    for (number, headwords) in headwords.enumerated() {
      for headword in headwords { byHeadword[headword].append(number) }
    }
    entriesByHeadword = NumberLists(byHeadword)
    table = words.vocabulary.table
  }

  /// The bytes that the tables take up.
  var size: Int { table.size + themes.size + entries.size + entriesByHeadword.size }

  /// A stem that goes with a headword.
  struct Related {
    let stem: Int
    let headword: Int
    /// 1, or less when the headword has many meanings.
    let strength: Double
  }

  /// The stems that go with any of these, each once with the headword that is surest of it.
  ///
  /// A headword of several entries divides its strength by the root of their number: "strike"
  /// hints at a union and at a missile, and at either half as well.
  /// - Complexity: O(related words)
  func related(to headwords: [Int]) -> [Related] {
    var found: [Related] = []
    // Most titles have no word of the thesaurus.
    let headwords = headwords.filter {
      $0 < entriesByHeadword.count && !entriesByHeadword[$0].isEmpty
    }
    if headwords.isEmpty { return found }
    var place = [Int32](repeating: -1, count: table.stemCount)
    for headword in headwords {
      let meanings = entriesByHeadword[headword].map(Int.init)
      let strength = 1 / Double(max(1, meanings.count)).squareRoot()
      for stem in meanings.lazy.flatMap({ entries[$0] }).map(Int.init) where stem != headword {
        let related = Related(stem: stem, headword: headword, strength: strength)
        if place[stem] < 0 {
          place[stem] = Int32(found.count)
          found.append(related)
        } else if found[Int(place[stem])].strength < strength {
          found[Int(place[stem])] = related
        }
      }
    }
    return found
  }
}

/// Numbers the words of the lexicon.
private struct LexiconWords {
  private(set) var vocabulary = Vocabulary(nil)
  private let stemmer = Stemmer()

  init() {
    for word in StopWords.all { vocabulary.mark(word, .stopWord, stemmer) }
    for (traits, words) in WordTraits.words {
      for word in words.utf8.split(separator: UInt8(ascii: " ")) {
        vocabulary.mark(String(Substring(word)), traits, stemmer)
      }
    }
  }

  /// The stems of words, each once; a cue with a hyphen has two.
  mutating func stems(of words: [String]) -> [Int] {
    var found: [Int] = []
    for word in words {
      let stems = word == "#year" ? [Vocabulary.year] : stems(of: word)
      for stem in stems where !found.contains(stem) { found.append(stem) }
    }
    return found
  }

  private mutating func stems(of word: String) -> [Int] {
    var tokens = Tokens(Array(word.utf8))
    var found: [Int] = []
    while let token = tokens.next() {
      found.append(Int(vocabulary.entry(of: token, in: tokens.lowercase, stemmer).stem))
    }
    return found
  }
}
