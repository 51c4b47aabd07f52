/// A short block in the form in which set phrases are looked for.
///
/// Lower case, straight apostrophes, without the brackets and stars that notices stand in.
struct StrayLine {
  private let text: [UInt8]
  /// Whether it ends as a sentence does.
  let endsSentence: Bool

  /// Makes a block plain.
  /// - Complexity: O(bytes)
  init(_ block: [UInt8]) {
    var plain: [UInt8] = []
    plain.reserveCapacity(block.count)
    var index = 0
    while index < block.count {
      let byte = block[index]
      let isCurly = byte == 0xE2 && block[index...].starts(with: "’".utf8)
      plain.append(isCurly ? UInt8(ascii: "'") : byte &- 0x41 < 26 ? byte | 0x20 : byte)
      index += isCurly ? 3 : 1
    }
    text = Array(plain.drop { "([*_ ".utf8.contains($0) })
    endsSentence = text.last.map { ".!?".utf8.contains($0) } ?? false
  }

  /// Whether it begins with a phrase.
  func begins(with phrases: [[UInt8]]) -> Bool {
    phrases.contains { $0[0] == text.first && stands($0, at: 0) }
  }

  /// Whether it ends with a phrase, stops and brackets aside.
  func ends(with phrases: [[UInt8]]) -> Bool {
    let trimmed = text.reversed().drop { ".)]*_ ".utf8.contains($0) }
    return phrases.contains { trimmed.count >= $0.count && trimmed.starts(with: $0.reversed()) }
  }

  /// Whether it says that somebody was asked and said nothing, and nothing else.
  var tellsSilence: Bool {
    holds(StrayPhrases.requests) && holds(StrayPhrases.silences)
      && !holds(StrayPhrases.tidings) && !text.contains { "\";:".utf8.contains($0) }
      && !holds(Self.quotations)
  }

  private static let quotations = [Array("“".utf8)]

  private func holds(_ phrases: [[UInt8]]) -> Bool {
    let firsts = FirstBytes(phrases)
    var start = 0
    while start < text.count {
      let first = text[start]
      if firsts.mayHold(first),
        phrases.contains(where: { $0[0] == first && stands($0, at: start) })
      {
        return true
      }
      // To the next word, or to the "n't" inside one.
      repeat {
        start += 1
      } while start < text.count
        && Self.isWord(text[start]) && Self.isWord(text[start - 1])
        && !(text[start] == UInt8(ascii: "n") && text[start...].starts(with: "n't".utf8))
    }
    return false
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

/// The bytes that phrases begin with, so that most words of a line are settled by one comparison.
private struct FirstBytes {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ phrases: [[UInt8]]) {
    for phrase in phrases {
      if phrase[0] < 64 {
        low |= 1 << UInt64(phrase[0])
      } else {
        high |= 1 << UInt64(phrase[0] & 63)
      }
    }
  }

  /// Whether a phrase may begin with a byte.
  func mayHold(_ byte: UInt8) -> Bool { (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1 }
}
