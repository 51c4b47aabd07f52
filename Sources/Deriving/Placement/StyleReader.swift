import Prose

/// Reads the style of one paragraph while its words are read.
struct StyleReader {
  private var found: UInt16 = 0
  private var nationalities = 0
  private var before: WordTraits = []
  private var endOfNumber = -2

  /// Starts on a paragraph; its quotations are found at once.
  /// - Complexity: O(bytes)
  init(_ text: [UInt8]) {
    if text.withUnsafeBufferPointer(Self.holdsQuotation) { add(.quotation) }
  }

  /// Goes through the traits found so far, each once, in the order of their declaration.
  @inline(__always)
  func forEachTrait(_ body: (StyleTrait) -> Void) {
    var rest = found
    while rest != 0 {
      StyleTrait(rawValue: rest.trailingZeroBitCount).map(body)
      rest &= rest &- 1
    }
  }

  /// Takes in a number and the signs around it: `$3`, `4%`, `5:30`.
  mutating func readNumber(_ token: Token, in text: [UInt8]) {
    if token.isYear { add(.year) }
    if Self.hasCurrency(text, before: token.range.lowerBound) { add(.money) }
    if let trait = Self.sign(text, after: token.range.upperBound) { add(trait) }
    endOfNumber = token.range.upperBound
    before = []
  }

  /// Takes in a word that has no trait but to be common.
  @inline(__always)
  mutating func passWord() { before = .stopWord }

  /// Takes in a word; nearly all have no trait.
  @inline(__always)
  mutating func readWord(_ traits: WordTraits, at range: Range<Int>) {
    if !traits.isSubset(of: .stopWord) { readTraits(traits, at: range) }
    before = traits
  }

  private mutating func readTraits(_ traits: WordTraits, at range: Range<Int>) {
    if traits.contains(.perfect) || traits.contains(.been) && before.contains(.have) {
      add(.perfect)
    }
    if isFuture(traits) { add(.future) }
    if traits.contains(.toll) { add(.toll) }
    if range.lowerBound - endOfNumber <= 1 { readUnit(traits) }
    readPerson(traits)
  }

  private func isFuture(_ traits: WordTraits) -> Bool {
    traits.contains(.future) || traits.contains(.expected) && before.contains(.toBe)
      || traits.contains(.period) && before.contains(.next)
  }

  private mutating func readUnit(_ traits: WordTraits) {
    if traits.contains(.money) { add(.money) }
    if traits.contains(.percent) { add(.percentage) }
    if traits.contains(.people) { add(.toll) }
    if traits.contains(.unit) { add(.measurement) }
  }

  private mutating func readPerson(_ traits: WordTraits) {
    if traits.contains(.office) { add(.office) }
    if traits.contains(.nation) { nationalities += 1 }
    if nationalities >= 2 { add(.nations) }
    if nationalities > 0, has(.office) { add(.nationalOffice) }
  }

  private func has(_ trait: StyleTrait) -> Bool { found >> UInt16(trait.rawValue) & 1 == 1 }

  private mutating func add(_ trait: StyleTrait) {
    found |= 1 << UInt16(trait.rawValue)
  }

  private static func sign(_ text: [UInt8], after end: Int) -> StyleTrait? {
    guard end < text.count else { return nil }
    switch text[end] {
    case UInt8(ascii: "%"): return .percentage
    case UInt8(ascii: ":"):
      return isDigit(text, end + 1) && isDigit(text, end + 2) ? .clockTime : nil
    default: return isHalfDay(text, after: end) ? .clockTime : nil
    }
  }

  /// "5 p.m.", "5pm".
  private static func isHalfDay(_ text: [UInt8], after end: Int) -> Bool {
    var index = text[end] == UInt8(ascii: " ") ? end + 1 : end
    guard index < text.count, text[index] | 0x20 == 0x61 || text[index] | 0x20 == 0x70 else {
      return false
    }
    index += 1
    if index < text.count, text[index] == UInt8(ascii: ".") { index += 1 }
    guard index < text.count, text[index] | 0x20 == UInt8(ascii: "m") else { return false }
    return index + 1 == text.count || text[index + 1] | 0x20 &- 0x61 >= 26
  }

  private static func isDigit(_ text: [UInt8], _ index: Int) -> Bool {
    index < text.count && text[index] &- 0x30 < 10
  }

  /// `$`, `£` (C2 A3), `¥` (C2 A5) or a currency sign of U+20A0 to U+20BF.
  private static func hasCurrency(_ text: [UInt8], before start: Int) -> Bool {
    guard start > 0 else { return false }
    let last = text[start - 1]
    if last < 0x80 { return last == UInt8(ascii: "$") }
    if start > 1, text[start - 2] == 0xC2 { return last == 0xA3 || last == 0xA5 }
    return start > 2 && text[start - 3] == 0xE2 && text[start - 2] == 0x82
  }

  /// Whether quotation marks hold more than a word or two put in quotes.
  private static func holdsQuotation(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (opening, index): (Int?, Int) = (nil, 0)
    while index < text.count {
      if index + 8 <= text.count, !mayHoldMark(text, index) {
        index += 8
        continue
      }
      defer { index += 1 }
      guard text[index] == 0x22 || text[index] == 0xE2, let isClosing = isMark(text, index) else {
        continue
      }
      if let start = opening, index - start > 15 { return true }
      opening = isClosing ?? (opening != nil) ? nil : index
    }
    return opening.map { text.count - $0 > 15 } ?? false
  }

  /// Whether any of eight bytes begins a quotation mark (Warren, "Hacker's Delight", 6-1).
  @inline(__always)
  private static func mayHoldMark(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    let bytes = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let (straight, curly) = (bytes ^ ones &* 0x22, bytes ^ ones &* 0xE2)
    return ((straight &- ones) & ~straight | (curly &- ones) & ~curly) & highs != 0
  }

  /// Whether a mark closes; unknown for a straight one, nil where there is none.
  private static func isMark(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool?? {
    if text[index] == 0x22 { return .some(nil) }
    guard index + 2 < text.count, text[index + 1] == 0x80 else { return nil }
    switch text[index + 2] {
    case 0x9C: return false
    case 0x9D: return true
    default: return nil
    }
  }
}
