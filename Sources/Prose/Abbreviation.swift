/// The word before a full stop, and whether the stop is its own.
struct Abbreviation {
  private let plain: [UInt8]
  private let head: Glyph
  private let opensSentence: Bool

  /// Takes the word that ends at a full stop, but nothing from before its sentence.
  init(_ bytes: UnsafeBufferPointer<UInt8>, before stop: Int, from sentence: Int) {
    var start = stop
    while start > sentence, Self.belongs(bytes[start - 1]) { start -= 1 }
    opensSentence = start == sentence
    plain = PlainText.folding(Array(bytes[start..<stop]))
    head = start < stop ? Glyph.read(bytes, at: start, before: stop).glyph : .other
  }

  /// Whether the sentence goes on after the stop, as far as the next word tells.
  func continues(into next: NextWord, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if AbbreviationWords.clock.fill(plain) {
      return AbbreviationWords.afterClock.fill(next.plain(text))
    }
    if isNumber { return next.head == .digit }
    return isInner || isListNumber
      || mayEnd && !AbbreviationWords.opener.fill(next.plain(text))
  }

  private var isNumber: Bool {
    AbbreviationWords.number.fill(plain) || isRaised && AbbreviationWords.month.fill(plain)
  }

  private var isInner: Bool {
    AbbreviationWords.inner.fill(plain) || isRaised && AbbreviationWords.title.fill(plain)
  }

  private var mayEnd: Bool {
    isInitial || isDotted || AbbreviationWords.smallEither.fill(plain)
      || isRaised && AbbreviationWords.either.fill(plain)
  }

  private var isRaised: Bool { head == .upper }

  /// The number of an item of a list, as in `3. Garden`.
  private var isListNumber: Bool { opensSentence && head == .digit && plain.count <= 3 }

  /// One capital, as in `George W. Bush`.
  private var isInitial: Bool { plain.count == 1 && isRaised }

  /// Letters with stops between them: "U.S", "Ph.D".
  private var isDotted: Bool {
    plain.contains(UInt8(ascii: ".")) && plain.count <= 8
      && !plain.contains { (0x30...0x39).contains($0) }
  }

  private static func belongs(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte)
      || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
