import Model
import Testing

@Suite struct FoldedWordsTests {
  @Test(arguments: [
    ("The Dam’s 1,100 villagers", ["the", "dam", "s", "1", "100", "villagers"]),
    ("José MÜLLER-Łódź, straße", ["jose", "muller", "lodz", "strasse"]),
    ("e\u{301}te\u{301}", ["ete"]), ("Việt Ørsted×÷", ["viet", "orsted"]),
    ("ΑΘΗΝΑ Київ ёлка", ["αθηνα", "київ", "ёлка"]), ("— … “”", []), ("", []),
  ])
  func foldsWordsAsReadersTypeThem(text: String, words: [String]) {
    #expect(FoldedWords(text).map { String(decoding: $0, as: UTF8.self) } == words)
    #expect(FoldedWords.key(of: text) == words.joined(separator: " "))
  }
}

@Suite struct WordTableTests {
  @Test func givesEachWordOnceWithItsParagraphs() {
    let table = WordTable(of: ["The dam and a dam", "Dams of 12 towns", "No dam", ""])
    var words: [String] = []
    table.forEach { word, blocks in
      words.append("\(String(decoding: word, as: UTF8.self)) \(blocks)")
    }
    #expect(words == ["12 [1]", "dam [0, 2]", "dams [1]", "no [2]", "towns [1]"])
  }

  @Test(arguments: [
    ("en", "The dam failed", "dam failed"),
    ("fr", "Le barrage, après cela, a cédé", "barrage cede"),
    ("uk", "Дамбу, що була там, прорвало", "дамбу прорвал"),
    ("ar", "انهار السد في المدينة بعد ذلك", "المدينة انهار السد"),
    ("nl", "De dam is de dam", "dam de is"),
  ])
  func leavesOutWhatSaysNothingInItsLanguage(language: String, text: String, words: String) {
    var kept: [String] = []
    WordTable(of: [text], in: language).forEach { word, _ in
      kept.append(String(decoding: word, as: UTF8.self))
    }
    #expect(Set(kept) == Set(words.split(separator: " ").map(String.init)))
  }

  @Test(arguments: SearchStopWords.languages)
  func hasListsOfWordsAsTheyAreCompared(language: String) {
    let words = SearchStopWords.words(of: language).map { String(decoding: $0, as: UTF8.self) }
    for word in words {
      #expect(FoldedWords.key(of: word) == word)
      #expect((2...7).contains(word.unicodeScalars.count), "\(word)")
    }
    #expect(Set(words).count == words.count)
  }

  @Test func cutsLongWordsAfterSevenLetters() {
    let texts = [
      "The zoologist and zoologists", "because", "Becausewise: Ещё переправа", "zoology",
    ]
    var words: [String] = []
    WordTable(of: texts).forEach { word, blocks in
      words.append("\(String(decoding: word, as: UTF8.self)) \(blocks)")
    }
    #expect(
      words == ["because [2]", "zoologi [0]", "zoology [3]", "ещё [2]", "перепра [2]"].sorted())
  }

  @Test func knowsManyWordsApart() {
    let texts = (0..<300).map { block in
      (0..<40).map { "w\((block * 40 + $0) % 5_000)ä" }.joined(separator: " ")
    }
    var (count, places, previous): (Int, Int, [UInt8]) = (0, 0, [])
    WordTable(of: texts).forEach { word, blocks in
      (count, places) = (count + 1, places + blocks.count)
      #expect(previous.lexicographicallyPrecedes(word))
      previous = word
    }
    #expect([count, places] == [5_000, 12_000])
  }

  @Test(arguments: [[0xFF], [1, 1, 0x61], [0, 9], [0, 1, 0x61, 0xFF, 0xFF]] as [[UInt8]])
  func stopsAtBytesThatAreNoTable(bytes: [UInt8]) {
    WordTable(bytes: bytes).forEach { word, _ in #expect(word == [0x61]) }
  }
}
