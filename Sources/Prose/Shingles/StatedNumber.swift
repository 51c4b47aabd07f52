/// A number that a paragraph states, in digits or words, in a form in which it can be compared.
struct StatedNumber: Hashable {
  /// The tokens it is made of, by their numbers.
  let tokens: Range<Int>
  /// Millionths of the amount, so that "2.5 million" is "2,500,000".
  ///
  /// Places in a row ("third") and vague amounts ("dozens") have values of their own. Wraps around
  /// where it is too large.
  let value: UInt64

  /// The numbers of a paragraph, in order.
  /// - Complexity: O(tokens)
  static func all(in wording: Wording) -> [StatedNumber] {
    var found: [StatedNumber] = []
    var index = 0
    while index < wording.keys.count {
      let start = index
      if let value = read(wording, &index) {
        found.append(StatedNumber(tokens: start..<index, value: value))
      } else {
        index += 1
      }
    }
    return found
  }

  /// Reads the number that begins at a token and goes past it; nil when none does.
  private static func read(_ wording: Wording, _ index: inout Int) -> UInt64? {
    let token = wording.paragraph.tokens[index]
    guard var value = amount(wording, &index) else { return nil }
    if !token.isWord, isPlace(wording, index) { return value | AmountWords.placeMark }
    while let factor = magnitude(wording, index) {
      value = value &* factor
      index += 1
    }
    return value
  }

  private static func amount(_ wording: Wording, _ index: inout Int) -> UInt64? {
    let token = wording.paragraph.tokens[index]
    if !token.isWord {
      index += 1
      return millionths(wording.paragraph.bytes[token.range])
    }
    guard let value = AmountWords.values[token.hash] else { return nil }
    if value == AmountWords.million, isPartitive(wording, index + 1) { return nil }
    index += 1
    guard AmountWords.tens.contains(value), index < wording.keys.count,
      let unit = AmountWords.values[wording.keys[index]], unit < 10 * AmountWords.million
    else { return value }
    index += 1
    return value + unit
  }

  /// "one of the", "one another": no number is meant.
  private static func isPartitive(_ wording: Wording, _ index: Int) -> Bool {
    index < wording.keys.count && AmountWords.partitives.contains(wording.keys[index])
  }

  /// "million", or the "m" of "5m", which must touch the digits.
  private static func magnitude(_ wording: Wording, _ index: Int) -> UInt64? {
    guard index < wording.keys.count else { return nil }
    if let factor = AmountWords.magnitudes[wording.keys[index]] { return factor }
    let tokens = wording.paragraph.tokens
    guard tokens[index].range.lowerBound == tokens[index - 1].range.upperBound else { return nil }
    return AmountWords.shortMagnitudes[wording.keys[index]]
  }

  /// The "th" of "5th".
  private static func isPlace(_ wording: Wording, _ index: Int) -> Bool {
    let tokens = wording.paragraph.tokens
    return index < tokens.count && AmountWords.placeEndings.contains(tokens[index].hash)
      && tokens[index].range.lowerBound == tokens[index - 1].range.upperBound
  }

  private static func millionths(_ digits: ArraySlice<UInt8>) -> UInt64 {
    var (value, places): (UInt64, Int?) = (0, nil)
    for byte in digits where places ?? 0 < 6 {
      if byte == UInt8(ascii: ".") { places = 0 }
      guard byte &- 0x30 < 10 else { continue }
      value = value &* 10 &+ UInt64(byte - 0x30)
      places = places.map { $0 + 1 }
    }
    for _ in (places ?? 0)..<6 { value = value &* 10 }
    return value
  }
}
