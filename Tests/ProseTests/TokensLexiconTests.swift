import Prose
import Testing

/// The lists that placement reads must be lists it can read: every entry one token or more.
@Suite struct TokensLexiconTests {
  @Test(arguments: StopWords.all)
  func stopWordsAreOneTokenEach(word: String) {
    #expect(tokenCount(word) == 1)
  }

  @Test func thesaurusHasHeadwordsInEveryEntry() {
    for entry in Thesaurus.all {
      #expect(!entry.headwords.isEmpty)
      #expect(entry.headwords.count + entry.related.count > 1)
    }
  }

  @Test func thesaurusHoldsNoStopWordThatWouldNeverBeFound() {
    let stopWords = Set(StopWords.all).subtracting(["after"])
    let words = Thesaurus.all.flatMap { $0.headwords + $0.related }
    #expect(words.filter { stopWords.contains($0) || tokenCount($0) != 1 } == [])
  }

  private func tokenCount(_ text: String) -> Int {
    var tokens = Tokens(Array(text.utf8))
    var count = 0
    while tokens.next() != nil { count += 1 }
    return count
  }
}
