/// Set phrases with the bytes they begin with, so that most lines are settled without comparing any.
struct StrayPhraseList: Sendable {
  /// The phrases, in lower case with straight apostrophes.
  let phrases: [[UInt8]]
  /// The first four bytes of each phrase, those of one beginning once.
  private let heads: [Head]
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  private struct Head: Hashable {
    let bytes: UInt32
    let mask: UInt32
  }

  init(_ phrases: [[UInt8]]) {
    self.phrases = phrases
    var heads: [Head] = []
    for phrase in phrases {
      let mask = phrase.count < 4 ? UInt32(1) << UInt32(phrase.count * 8) - 1 : .max
      let head = Head(bytes: Self.head(of: phrase[...]), mask: mask)
      if !heads.contains(head) { heads.append(head) }
      if phrase[0] < 64 {
        low |= 1 << UInt64(phrase[0])
      } else {
        high |= 1 << UInt64(phrase[0] & 63)
      }
    }
    self.heads = heads
  }

  /// Whether a line may begin with a phrase, by its first four bytes.
  func mayOpen(_ head: UInt32) -> Bool {
    mayBegin(with: UInt8(truncatingIfNeeded: head))
      && heads.contains { head & $0.mask == $0.bytes }
  }

  /// Whether a phrase may begin with a byte.
  func mayBegin(with byte: UInt8) -> Bool {
    (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }

  /// The first four bytes, the first one lowest; 0 behind the end.
  static func head(of bytes: ArraySlice<UInt8>) -> UInt32 {
    var head: UInt32 = 0
    for (place, byte) in bytes.prefix(4).enumerated() { head |= UInt32(byte) << UInt32(place * 8) }
    return head
  }
}
