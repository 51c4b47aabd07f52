import Prose

/// The words by which two reports of one event are known, numbered, with how many dated sentences
/// of the story hold each.
///
/// The words of all sentences stand in one list, one sentence behind the other, because the words
/// of a story's events are compared with each other and with nothing else.
struct EventWords {
  /// The numbers of the words, sentence by sentence; within a sentence each word once.
  private(set) var numbers: [Int32] = []
  /// By word: how many sentences hold it.
  private(set) var counts: [Int32] = []
  /// By word: the last sentence that holds it.
  private var lastSentences: [Int32] = []
  private var sentences: Int32 = 0
  /// By word: its letters.
  private var letters: [UInt64] = []
  /// One more than a word's number, 0 when free; open addressing with linear probing.
  private var slots = [Int32](repeating: 0, count: 256)

  /// How many bytes of a word count.
  private static let longest = 6
  private static let stopWords = WordTags(StopWords.all.map { WordHash(Array($0.utf8)).value })

  /// Adds the words of a sentence, those of its dates left out; gives their place in ``numbers``.
  ///
  /// Numbers count, because they tell one accident from another.
  mutating func add(
    _ sentence: Range<Int>, of paragraph: Paragraph, without dates: ArraySlice<EventReader.Dated>
  ) -> Range<Int> {
    let start = numbers.count
    sentences += 1
    var date = dates.startIndex
    let stopWords = Self.stopWords
    for token in paragraph.tokens(in: sentence) where Self.tells(token, stopWords) {
      while date < dates.endIndex, dates[date].range.upperBound <= token.range.lowerBound {
        date += 1
      }
      if date < dates.endIndex, dates[date].range.lowerBound < token.range.upperBound { continue }
      note(Self.stem(of: token.range, in: paragraph.lowercase))
    }
    return start..<numbers.count
  }

  @inline(__always)
  private static func tells(_ token: Token, _ stopWords: WordTags) -> Bool {
    !token.isWord
      || token.range.count > 2 && stopWords.number(of: token.hash) == nil
  }

  // MARK: Beginnings

  /// The first letters of a word without its ending, the first one lowest.
  ///
  /// The plainest stemming there is: `killing` and `killed` lose their endings, `exchange` and
  /// `exchanges` are cut short.
  @inline(__always)
  private static func stem(of word: Range<Int>, in bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      let count = min(word.count - endingLength(of: word, in: bytes), longest)
      var letters: UInt64 = 0
      for index in 0..<count {
        letters |= UInt64(bytes[word.lowerBound + index]) << UInt64(index * 8)
      }
      return letters
    }
  }

  /// The length of "ing", "ed", "es" or "s", where three letters are left before it.
  @inline(__always)
  private static func endingLength(
    of word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard word.count > 3 else { return 0 }
    let (last, before) = (bytes[word.upperBound - 1], bytes[word.upperBound - 2])
    switch last {
    case UInt8(ascii: "s"): return word.count > 4 && before == UInt8(ascii: "e") ? 2 : 1
    case UInt8(ascii: "d"): return word.count > 4 && before == UInt8(ascii: "e") ? 2 : 0
    case UInt8(ascii: "g"):
      let isGerund = before == UInt8(ascii: "n") && bytes[word.upperBound - 3] == UInt8(ascii: "i")
      return word.count > 5 && isGerund ? 3 : 0
    default: return 0
    }
  }

  // MARK: Numbers

  /// Adds a word to the sentence, unless the sentence holds it already.
  @inline(__always)
  private mutating func note(_ word: UInt64) {
    let number = number(of: word)
    guard lastSentences[number] != sentences else { return }
    lastSentences[number] = sentences
    counts[number] += 1
    numbers.append(Int32(number))
  }

  @inline(__always)
  private mutating func number(of word: UInt64) -> Int {
    let slot = slot(of: word)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    letters.append(word)
    counts.append(0)
    lastSentences.append(0)
    slots[slot] = Int32(letters.count)
    if letters.count * 2 > slots.count { grow() }
    return letters.count - 1
  }

  @inline(__always)
  private func slot(of word: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot] > 0, letters[Int(slots[slot]) - 1] != word {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for (number, word) in letters.enumerated() { slots[slot(of: word)] = Int32(number) + 1 }
  }
}
