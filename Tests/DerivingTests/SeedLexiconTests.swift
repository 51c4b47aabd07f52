import Prose
import Testing

@testable import Deriving

@Suite struct SeedLexiconTests {
  @Test func findsTheSameWordsInRoomThatWasUsedBefore() {
    let (lexicon, memory) = (SeedLexicon.english, WordMemory())
    var (used, count): ([Int32], Int) = ([], 0)
    for entry in Thesaurus.all {
      let headwords = memory.stems(of: entry.headwords.joined(separator: " "))
      var fresh: [Int32] = []
      let expected = lexicon.related(to: headwords, &fresh)
      let related = lexicon.related(to: headwords, &used)
      #expect(related.map(\.stem) == expected.map(\.stem))
      #expect(related.map(\.headword) == expected.map(\.headword))
      #expect(related.map(\.strength) == expected.map(\.strength))
      count += related.count
    }
    #expect(count > Thesaurus.all.count)
  }
}
