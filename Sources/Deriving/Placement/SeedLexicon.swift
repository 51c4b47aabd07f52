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
  /// - Parameters:
  ///   - headwords: the stems of a title or of hints
  ///   - place: room to work in, empty or as the call before left it; a new one takes longer to fill
  ///     than all else
  /// - Returns: each stem once, in the order in which the headwords call them up
  /// - Complexity: O(related words)
  func related(to headwords: [Int], _ place: inout [Int32]) -> [Related] {
    var found: [Related] = []
    // Most titles have no word of the thesaurus.
    let headwords = headwords.filter {
      $0 < entriesByHeadword.count && !entriesByHeadword[$0].isEmpty
    }
    if headwords.isEmpty { return found }
    if place.isEmpty { place = [Int32](repeating: -1, count: table.stemCount) }
    for headword in headwords {
      let meanings = entriesByHeadword[headword]
      let strength = 1 / Double(max(1, meanings.count)).squareRoot()
      for meaning in meanings {
        for stem in entries[Int(meaning)] where stem != headword {
          let related = Related(stem: Int(stem), headword: headword, strength: strength)
          Self.enter(related, into: &found, &place)
        }
      }
    }
    for related in found { place[related.stem] = -1 }
    return found
  }

  /// Takes in a word that goes with a headword, unless another headword is surer of it.
  private static func enter(
    _ related: Related, into found: inout [Related], _ place: inout [Int32]
  ) {
    let known = Int(place[related.stem])
    if known < 0 {
      place[related.stem] = Int32(found.count)
      found.append(related)
    } else if found[known].strength < related.strength {
      found[known] = related
    }
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
