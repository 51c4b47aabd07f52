/// Reads the words that stand between the tags of a saved page, letter by letter, to hold a block
/// against its file.
///
/// A second reading, independent of the parser's: tags are passed over and character references are
/// resolved by the tables of the standard (https://html.spec.whatwg.org/multipage/parsing.html), so a
/// fault of the parser cannot prove itself.
enum MarkedUpWords {
  /// Whether pieces of a file, one behind another, are a block's letters; white space does not count.
  ///
  /// In a few elements (`xmp`) tags are letters, so that a piece may also say the words as it stands. Some
  /// pages have their article only in a string of their linked data; a piece of that is read with its
  /// escapes undone.
  /// - Complexity: O(bytes)
  static func spell(_ words: String, _ pieces: [SourceRange], in file: SourceFile) -> Bool {
    var texts: [ArraySlice<UInt8>] = []
    var end = 0
    for piece in pieces {
      guard piece.lowerBound >= end, piece.upperBound <= file.bytes.count else { return false }
      end = piece.upperBound
      texts.append(file.transcript?.text(of: piece) ?? file.bytes[piece])
    }
    let words = withoutSpace(Array(words.utf8))
    var letters: [UInt8] = []
    for text in texts { append(text, to: &letters) }
    if withoutSpace(letters) == words { return true }
    if withoutSpace(texts.flatMap(\.self)) == words { return true }
    let data = texts.filter { $0.contains(0x5C) || texts.count == 1 }
    return withoutSpace(data.flatMap { ScriptWords.unescaped($0) }) == words
  }

  /// A text with what each character reference says behind the reference itself.
  static func spelledOut(_ text: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    for index in text.indices {
      letters.append(text[index])
      guard text[index] == 0x3B,
        let start = text[max(0, index - 40)..<index].lastIndex(of: 0x26),
        let (scalars, end) = reference(text[...], at: start), end == index + 1
      else { continue }
      for scalar in scalars { letters += String(scalar).utf8 }
    }
    return letters
  }

  /// Adds what marked-up text says.
  private static func append(_ text: ArraySlice<UInt8>, to letters: inout [UInt8]) {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0x3C, let end = tagEnd(text, from: index) {
        index = end
      } else if text[index] == 0x26, let (scalars, end) = reference(text, at: index) {
        for scalar in scalars { letters += String(scalar).utf8 }
        index = end
      } else {
        letters.append(text[index])
        index += 1
      }
    }
  }

  /// The byte behind a tag or a comment; nil when the `<` is only a letter.
  private static func tagEnd(_ text: ArraySlice<UInt8>, from start: Int) -> Int? {
    let next = text[(start + 1)...].prefix(3)
    guard let first = next.first,
      first | 0x20 &- 0x61 < 26 || first == 0x2F || first == 0x21 || first == 0x3F
    else { return nil }
    if next.elementsEqual("!--".utf8) {
      var index = start + 4
      while let end = text[index...].firstIndex(of: 0x3E) {
        if text[end - 1] == 0x2D, text[end - 2] == 0x2D { return end + 1 }
        index = end + 1
      }
      return text.endIndex
    }
    return text[start...].firstIndex(of: 0x3E).map { $0 + 1 }
  }

  private static func reference(
    _ text: ArraySlice<UInt8>, at start: Int
  ) -> ([Unicode.Scalar], Int)? {
    let rest = text[(start + 1)...].prefix(40)
    guard let first = rest.first else { return nil }
    if first == 0x23 { return number(rest.dropFirst()) }
    let name = rest.prefix { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    if name.endIndex < rest.endIndex, text[name.endIndex] == 0x3B,
      let scalars = CharacterNames.scalars(name)
    {
      return (scalars, name.endIndex + 1)
    }
    for length in stride(from: name.count, to: 1, by: -1) {
      let short = name.prefix(length)
      if CharacterNames.standsAlone(short), let scalars = CharacterNames.scalars(short) {
        return (scalars, short.endIndex)
      }
    }
    return nil
  }

  private static func number(_ text: ArraySlice<UInt8>) -> ([Unicode.Scalar], Int)? {
    let isHex = text.first.map { $0 | 0x20 == 0x78 } == true
    let digits = text.dropFirst(isHex ? 1 : 0).prefix {
      $0 &- 0x30 < 10 || isHex && ($0 | 0x20) &- 0x61 < 6
    }
    guard !digits.isEmpty else { return nil }
    let code = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10) ?? 0xFFFD
    let hasEnd = digits.endIndex < text.endIndex && text[digits.endIndex] == 0x3B
    let meant = (0x80..<0xA0).contains(code) ? windows1252[Int(code - 0x80)] : code
    return (
      [Unicode.Scalar(meant == 0 ? 0xFFFD : meant) ?? "\u{FFFD}"],
      digits.endIndex + (hasEnd ? 1 : 0)
    )
  }

  /// What the numbers 128 to 159 mean, as the standard has it.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Leaves out spaces of all widths, control characters, soft hyphens and what has no width at all.
  private static func withoutSpace(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let width = spaceWidth(text, at: index)
      if width == 0 { result.append(text[index]) }
      index += max(1, width)
    }
    return result
  }

  private static func spaceWidth(_ text: [UInt8], at index: Int) -> Int {
    let byte = text[index]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return 0 }
    let next = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (byte, next, third) {
    case (0xC2, 0x80...0x9F, _), (0xC2, 0xA0, _), (0xC2, 0xAD, _): return 2
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }
}
