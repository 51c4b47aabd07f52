import Testing

@testable import Prose

/// Each case is a text and its words, one after another; numbers and years by their kind.
@Suite struct TokensTests {
  @Test(arguments: [
    ("The dam failed.", "the dam failed"),
    ("Moscow's cease-fire, Moscow’s word", "moscow cease fire moscow word"),
    ("He won, he won't; we'll: O’Brien's", "he won he won't we ll o brien"),
    ("the victims' families", "the victims families"),
    ("ÉLYSÉE Łódź Ångström", "élysée łódź ångström"),
    ("naïve — “quoted” … end", "naïve quoted end"),
    ("Covid19 and 5G", "covid19 and #number g"),
    ("Киев 東京", "Киев 東京"),
    ("👩‍🚒 rescue🔥now", "rescue now"),
    ("", ""),
  ])
  func readsWords(text: String, expected: String) {
    #expect(words(of: text) == expected)
  }

  @Test(arguments: [
    ("3", "#number"), ("449,000", "#number"), ("2.5 percent", "#number percent"),
    ("1999", "#year"), ("in 2024.", "in #year"), ("2,024", "#number"), ("2150", "#number"),
    ("0999", "#number"), ("12345", "#number"), ("2022-23", "#year #number"),
    ("1990s", "#year s"), ("30km", "#number km"),
  ])
  func tellsNumbersFromYears(text: String, expected: String) {
    #expect(words(of: text) == expected)
  }

  @Test func pointsAtTheWordAsItIsWritten() throws {
    let text = Array("At Kyiv’s request".utf8)
    var tokens = Tokens(text)
    _ = tokens.next()
    let second = tokens.next()
    let token = try #require(second)
    #expect(String(decoding: text[token.range], as: UTF8.self) == "Kyiv")
    #expect(String(decoding: tokens.word, as: UTF8.self) == "kyiv")
  }

  @Test func givesEqualWordsEqualHashes() {
    #expect(
      hashes(of: "Dam dam DAM's") == Array(repeating: WordHash(Array("dam".utf8)).value, count: 3))
    #expect(Set(hashes(of: "dam mad dame da")).count == 4)
    #expect(Set(hashes(of: "Won't won’t")).count == 1)
  }

  @Test func readsTextThatIsNoUTF8() {
    var tokens = Tokens([0x64, 0xC3, 0x28, 0xE2, 0x80, 0xFF, 0x61, 0xF0, 0x9F])
    var count = 0
    while tokens.next() != nil { count += 1 }
    #expect(count == 2)
  }

  private func words(of text: String) -> String {
    var tokens = Tokens(Array(text.utf8))
    var found: [String] = []
    while let token = tokens.next() {
      switch token.kind {
      case .word: found.append(String(decoding: tokens.word, as: UTF8.self))
      case .number: found.append("#number")
      case .year: found.append("#year")
      }
    }
    return found.joined(separator: " ")
  }

  private func hashes(of text: String) -> [UInt64] {
    var tokens = Tokens(Array(text.utf8))
    var found: [UInt64] = []
    while let token = tokens.next() { found.append(token.hash) }
    return found
  }
}
