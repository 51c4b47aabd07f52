/// A word or number of a text, and where it stands.
package struct Token: Hashable, Sendable {
  /// What was read.
  package enum Kind: UInt8, Hashable, Sendable {
    /// A word: letters, and digits behind the first letter.
    case word
    /// Any number but a year: `3`, `449,000`, `2.5`.
    case number
    /// A number that reads as a year from 1000 to 2099.
    case year
  }

  @usableFromInline let start: UInt32
  /// The length, and the kind in the lowest two bits: a story has a token for every six bytes of
  /// its text, so that sixteen bytes for each are enough.
  @usableFromInline let size: UInt32
  /// A hash of a word's letters in lower case, the same in every process; 0 for numbers.
  package let hash: UInt64

  /// A token at these bytes.
  @inline(__always)
  init(_ kind: Kind, _ range: Range<Int>, hash: UInt64 = 0) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    size = UInt32(truncatingIfNeeded: range.count) << 2 | UInt32(kind.rawValue)
    self.hash = hash
  }

  /// Whether it is a word; each rule asks that of each token, and a kind is compared by a call.
  @inlinable package var isWord: Bool {
    @inline(__always) get { hash != 0 }
  }

  /// Whether it is a number that reads as a year.
  @inlinable package var isYear: Bool {
    @inline(__always) get { size & 3 == 2 }
  }

  /// What was read.
  @inlinable package var kind: Kind {
    switch size & 3 {
    case 0: .word
    case 1: .number
    default: .year
    }
  }

  /// The bytes it takes up in the text, a possessive ending left out.
  @inlinable package var range: Range<Int> {
    @inline(__always) get {
      Range(uncheckedBounds: (Int(start), Int(start) + Int(size >> 2)))
    }
  }
}

/// Reads a text word by word, the way word counts need it.
///
/// "Moscow's" is "moscow", "don't" one word, "cease-fire" and "O'Brien" are two each. Nothing is
/// allocated for a word, because that takes longer than reading it: a word is a range of
/// ``lowercase``.
package struct Tokens {
  /// The text in lower case, byte for byte where it was, as far as it was read.
  package private(set) var lowercase: [UInt8]
  private var index = 0
  private var last = 0..<0

  /// The letters of the last word in lower case, in an array of their own.
  ///
  /// For outlines and names; where every word of a story is read, use its range of ``lowercase``.
  package var word: [UInt8] { Array(lowercase[last]) }

  /// Starts to read at the beginning of a text in UTF-8.
  /// - Complexity: O(bytes)
  package init(_ text: [UInt8]) {
    lowercase = text
    lowercase.withUnsafeMutableBufferPointer { text in
      for index in text.indices { text[index] |= text[index] &- 0x41 < 26 ? 0x20 : 0 }
    }
  }

  /// The next word or number; nil at the end.
  /// - Complexity: O(bytes up to its end)
  package mutating func next() -> Token? {
    var index = index
    let token = lowercase.withUnsafeMutableBufferPointer { Self.next($0, &index) }
    self.index = index
    last = token?.range ?? 0..<0
    return token
  }

  /// All words and numbers from here to the end; faster than one after another.
  /// - Complexity: O(bytes)
  mutating func rest() -> [Token] {
    // A word and its space take six bytes. Room for as many as there could be would be four times as
    // much memory, in pieces of a size that takes long to get and to give back.
    let room = (lowercase.count - index) / 4 + 4
    var place = index
    var tokens = lowercase.withUnsafeMutableBufferPointer { text in
      [Token](unsafeUninitializedCapacity: room) { tokens, count in
        while count < room, let token = Self.next(text, &place) {
          tokens.initializeElement(at: count, to: token)
          count += 1
        }
      }
    }
    index = place
    while tokens.count >= room, let token = next() { tokens.append(token) }
    return tokens
  }

  @inline(__always)
  private static func next(
    _ text: UnsafeMutableBufferPointer<UInt8>, _ index: inout Int
  ) -> Token? {
    while index < text.count {
      let byte = text[index]
      if byte &- 0x61 < 26 { return word(text, &index) }
      if byte &- 0x30 < 10 { return number(text, &index) }
      if byte >= 0xC3, TextLetters.length(at: index, in: text) > 0 { return word(text, &index) }
      index += 1
    }
    return nil
  }

  private static func number(
    _ text: UnsafeMutableBufferPointer<UInt8>, _ index: inout Int
  ) -> Token {
    let start = index
    skipDigits(text, &index)
    let hasFourDigits = index - start == 4
    while index + 1 < text.count, isGroupMark(text[index]), text[index + 1] &- 0x30 < 10 {
      index += 1
      skipDigits(text, &index)
    }
    let isYear = hasFourDigits && index - start == 4 && opensYear(text[start], text[start + 1])
    return Token(isYear ? .year : .number, start..<index)
  }

  private static func skipDigits(_ text: UnsafeMutableBufferPointer<UInt8>, _ index: inout Int) {
    while index < text.count, text[index] &- 0x30 < 10 { index += 1 }
  }

  private static func isGroupMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private static func opensYear(_ first: UInt8, _ second: UInt8) -> Bool {
    first == UInt8(ascii: "1") || first == UInt8(ascii: "2") && second == UInt8(ascii: "0")
  }

  /// Takes letters and digits, with their hash, and passes over a possessive ending.
  @inline(__always)
  private static func word(
    _ text: UnsafeMutableBufferPointer<UInt8>, _ index: inout Int
  ) -> Token {
    let start = index
    var hash = WordHash()
    var bytes = WordBytes(text, at: index)
    while bytes.wordLength == 8 {
      hash.add(eight: bytes.bits)
      index += 8
      bytes = WordBytes(text, at: index)
    }
    let length = bytes.wordLength
    index += length
    let next = index < text.count ? text[index] : 0
    if next < 0x80, next != UInt8(ascii: "'") {
      return Token(.word, start..<index, hash: hash.value(endingWith: bytes.prefix(length)))
    }
    return longWord(text, start, &index)
  }

  /// Goes on with a word behind which no ASCII mark stands: a letter with an accent, an apostrophe.
  private static func longWord(
    _ text: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ index: inout Int
  ) -> Token {
    while index < text.count {
      let byte = text[index]
      if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
        index += 1
      } else if byte < 0xC3 || !takeLetter(text, &index) {
        break
      }
    }
    var hash = WordHash()
    for place in start..<index { hash.add(text[place]) }
    return wordWithEnding(text, start, &index, hash)
  }

  /// Ends a word behind which an apostrophe may stand: "won't" is one word, "Moscow's" is "moscow".
  private static func wordWithEnding(
    _ text: UnsafeMutableBufferPointer<UInt8>, _ start: Int, _ index: inout Int, _ hash: WordHash
  ) -> Token {
    var hash = hash
    if takeNegation(text, &index, &hash) {
      return Token(.word, start..<index, hash: hash.value)
    }
    let token = Token(.word, start..<index, hash: hash.value)
    index += TextLetters.endingLength(UInt8(ascii: "s"), at: index, in: text)
    return token
  }

  /// Takes the ending of "won't", which is another word than "won".
  private static func takeNegation(
    _ text: UnsafeMutableBufferPointer<UInt8>, _ index: inout Int, _ hash: inout WordHash
  ) -> Bool {
    let length = TextLetters.endingLength(UInt8(ascii: "t"), at: index, in: text)
    guard length > 0 else { return false }
    hash.add(UInt8(ascii: "'"))
    hash.add(UInt8(ascii: "t"))
    index += length
    return true
  }

  /// Takes a letter outside ASCII and makes it small.
  private static func takeLetter(
    _ text: UnsafeMutableBufferPointer<UInt8>, _ index: inout Int
  ) -> Bool {
    let length = TextLetters.length(at: index, in: text)
    if length == 2 { TextLetters.lowercase(at: index, in: text) }
    index += length
    return length > 0
  }
}
