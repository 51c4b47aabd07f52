/// A short block in the form in which set phrases are looked for.
///
/// Lower case, straight apostrophes, without the brackets and stars that notices stand in.
struct StrayLine {
  private let text: [UInt8]
  /// Whether it ends as a sentence does.
  let endsSentence: Bool

  /// Makes a block plain, or as many of its bytes as are asked for.
  /// - Complexity: O(bytes)
  init(_ block: [UInt8], first limit: Int = .max) {
    let end = min(block.count, limit)
    text = block.withUnsafeBufferPointer { block in
      let start = block[..<end].firstIndex { !Self.isWrapping($0) } ?? end
      return [UInt8](unsafeUninitializedCapacity: end - start) { plain, count in
        var index = Self.takeStraight(block, start, end, &plain)
        count = index - start
        while index < end {
          let isCurly = Self.isCurly(block, index, end)
          plain.initializeElement(at: count, to: isCurly ? 0x27 : Self.small(block[index]))
          index += isCurly ? 3 : 1
          count += 1
        }
      }
    }
    endsSentence = text.last.map { ".!?".utf8.contains($0) } ?? false
  }

  /// Whether the plain form of a block may begin with one of some phrases; false for nearly all.
  static func mayOpen(_ block: [UInt8], with phrases: StrayPhraseList) -> Bool {
    block.withUnsafeBufferPointer { block in
      guard var index = block.firstIndex(where: { !isWrapping($0) }) else { return false }
      var head: UInt32 = 0
      for shift in 0..<4 as Range<UInt32> where index < block.count {
        let isCurly = isCurly(block, index, block.count)
        head |= UInt32(isCurly ? 0x27 : small(block[index])) << (shift * 8)
        index += isCurly ? 3 : 1
      }
      return phrases.mayOpen(head)
    }
  }

  /// Makes the bytes up to the first that may begin a curly mark plain, and gives its place.
  ///
  /// Most blocks have none, and a loop that asks nothing of a byte takes many of them at once.
  private static func takeStraight(
    _ block: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    _ plain: inout UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let limit = block[start..<end].firstIndex(of: 0xE2) ?? end
    for index in start..<limit {
      let byte = block[index]
      plain.initializeElement(at: index - start, to: byte | (byte &- 0x41 < 26 ? 0x20 : 0))
    }
    return limit
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The right single quotation mark, U+2019.
  private static func isCurly(
    _ block: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Bool {
    block[index] == 0xE2 && index + 2 < end && block[index + 1] == 0x80 && block[index + 2] == 0x99
  }

  private static func isWrapping(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"), 0x20: true
    default: false
    }
  }

  /// Whether it begins with a phrase.
  func begins(with list: StrayPhraseList) -> Bool {
    guard list.mayOpen(head(at: 0)) else { return false }
    return list.phrases.contains { stands($0, at: 0) }
  }

  /// Whether it ends with a phrase, stops and brackets aside.
  func ends(with list: StrayPhraseList) -> Bool {
    guard let last = text.lastIndex(where: { !Self.isClosing($0) }) else { return false }
    return list.phrases.contains { phrase in
      let start = last + 1 - phrase.count
      return start >= 0 && text[last] == phrase[phrase.count - 1]
        && text[start...last].elementsEqual(phrase)
    }
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), 0x20:
      true
    default: false
    }
  }

  /// Whether it says that somebody was asked and said nothing, and nothing else.
  var tellsSilence: Bool {
    holds(StrayPhrases.requests) && holds(StrayPhrases.silences)
      && !holds(StrayPhrases.tidings) && !text.contains { "\";:".utf8.contains($0) }
      && !holds(Self.quotations)
  }

  private static let quotations = StrayPhraseList([Array("“".utf8)])

  private func holds(_ list: StrayPhraseList) -> Bool {
    var start = 0
    while start < text.count {
      let first = text[start]
      if list.mayBegin(with: first), list.mayOpen(head(at: start)),
        list.phrases.contains(where: { $0[0] == first && stands($0, at: start) })
      {
        return true
      }
      start = nextStart(after: start)
    }
    return false
  }

  /// Where the next word begins, or the "n't" inside one.
  private func nextStart(after place: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      var (start, wasWord) = (place + 1, Self.isWord(text[place]))
      while start < text.count {
        let isWord = Self.isWord(text[start])
        guard isWord, wasWord, !Self.isNegation(text, at: start) else { return start }
        wasWord = isWord
        start += 1
      }
      return start
    }
  }

  /// Whether "n't" stands at a byte.
  private static func isNegation(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    text[start] == UInt8(ascii: "n") && start + 2 < text.count
      && text[start + 1] == UInt8(ascii: "'") && text[start + 2] == UInt8(ascii: "t")
  }

  /// The four bytes from one on, the first one lowest; 0 behind the end.
  private func head(at start: Int) -> UInt32 {
    var head: UInt32 = 0
    for place in start..<min(text.count, start + 4) {
      head |= UInt32(text[place]) << UInt32((place - start) * 8)
    }
    return head
  }

  /// Whether a phrase stands at a byte, and no word goes on behind it.
  private func stands(_ phrase: [UInt8], at start: Int) -> Bool {
    guard text[start...].starts(with: phrase), let last = phrase.last else { return false }
    let end = start + phrase.count
    return end == text.count || !Self.isWord(text[end]) || !Self.isWord(last)
      || last &- 0x30 < 10
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3 && byte != 0xE2
  }
}
