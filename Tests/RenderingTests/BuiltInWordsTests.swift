import Model
import Synchronization
import Testing

@testable import Rendering

/// The words that come with the program.
@Suite struct BuiltInWordsTests {
  @Test func readsALanguageOnceAndOnlyWhenAsked() throws {
    let french = try #require(LanguageTag("fr"))
    let read = Mutex<[LanguageTag]>([])
    let words = BuiltInWords([.english, french]) { language in
      read.withLock { $0.append(language) }
      return InterfaceStrings(language: language, path: "\(language.text).yml", entries: [])
    }
    #expect(words.has("FR") && !words.has("de"))
    #expect(read.withLock(\.self) == [])
    #expect(words.words(of: "fr")?.path == "fr.yml")
    #expect(words.words(of: "FR")?.path == "fr.yml")
    #expect(words.words(of: "de") == nil)
    #expect(read.withLock(\.self) == [french])
  }
}
