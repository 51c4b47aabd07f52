import Prose
import Testing

@testable import Deriving

/// The rules written here and the library's own have to give every word the same stem, because the
/// two divide the words between them.
@Suite struct EnglishStemTests {
  @Test(arguments: [
    ("negotiating", "negoti"), ("negotiations", "negoti"), ("hoped", "hope"), ("hopped", "hop"),
    ("ties", "tie"), ("cries", "cri"), ("gas", "gas"), ("agreed", "agre"), ("sayings", "say"),
    ("generals", "general"), ("national", "nation"), ("politically", "polit"),
    ("innings", "inning"),
    ("enjoyment", "enjoy"), ("controllers", "control"), ("5g", "5g"), ("g20s", "g20s"),
  ])
  func cutsWords(word: String, stem: String) {
    var cutter = EnglishStem()
    let isCut = cutter.cut(Array(word.utf8)[...])
    #expect(!isCut || String(decoding: cutter.word, as: UTF8.self) == stem)
    #expect(String(decoding: Stemmer().libraryStem(Array(word.utf8)), as: UTF8.self) == stem)
  }

  @Test(arguments: ["élysée", "won't", "of", "skies", "news"])
  func leavesWordsOutsideItsRulesToTheLibrary(word: String) {
    var cutter = EnglishStem()
    let isCut = cutter.cut(Array(word.utf8)[...])
    #expect(!isCut)
  }

  @Test(arguments: [
    "", "s", "ed", "ing", "ly", "edly", "ization", "ational", "fulness", "ability", "ement",
    "ology",
    "er", "y", "yed", "ll", "eed",
  ])
  func followsTheLibraryForTheLexiconWithThisEnding(ending: String) {
    var cutter = EnglishStem()
    let stemmer = Stemmer()
    for word in Thesaurus.all.flatMap({ $0.headwords + $0.related }) + StopWords.all {
      let word = Array((word + ending).utf8)
      guard cutter.cut(word[...]) else { continue }
      #expect(cutter.word == stemmer.libraryStem(word))
    }
  }
}
