/// An ending that the English stemmer cuts, and what comes in its place.
///
/// Numbers only, because endings are compared by the dozen for every new word.
struct StemEnding {
  /// The bytes, the last one lowest.
  let bits: UInt64
  let mask: UInt64
  let count: Int
  /// The bytes in its place, in the same order.
  let becomes: UInt64
  let newCount: Int
  /// The letters of which one must stand before it, as bits; none when anything may.
  let after: UInt32
  /// Whether it must stand in R2 where the other endings of its list need not.
  let isLate: Bool

  /// An ending, `>` and what it becomes, `<` and what must stand before it, `!` when it is late.
  private init(_ rule: Substring.UTF8View) {
    let parts = rule.split(omittingEmptySubsequences: false) { [0x3E, 0x3C, 0x21].contains($0) }
    bits = Self.packed(parts[0])
    count = parts[0].count
    mask = UInt64.max >> UInt64(64 - count * 8)
    let new = rule.contains(0x3E) ? parts[1] : parts[0].prefix(0)
    (becomes, newCount) = (Self.packed(new), new.count)
    let before = rule.contains(0x3C) ? parts[parts.count - 1] : parts[0].prefix(0)
    after = before.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    isLate = rule.contains(0x21)
  }

  private static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func list(_ rules: String) -> StemEndings {
    StemEndings(rules.utf8.split(separator: 0x20).map(StemEnding.init))
  }

  private static func words(_ words: String) -> [UInt64] {
    words.utf8.split(separator: 0x20).map { packed($0) }
  }

  // Every list has the longest endings first, because the longest one that stands counts.

  /// Step 1a.
  static let plural = list("sses ied ies us ss s")
  /// Step 1b.
  static let verb = list("eedly eed ingly edly ing ed")
  /// What step 1b mends: an e is added behind the first three, the others lose a letter.
  static let mended = list("at bl iz bb dd ff gg mm nn pp rr tt")
  /// Step 2.
  static let second = list(
    """
    ational>ate fulness>ful iveness>ive ization>ize ousness>ous biliti>ble lessli>less \
    tional>tion alism>al aliti>al ation>ate entli>ent fulli>ful iviti>ive ousli>ous abli>able \
    alli>al anci>ance ator>ate enci>ence izer>ize bli>ble ogi>og<l li<cdeghkmnrt
    """)
  /// Step 3.
  static let third = list(
    "ational>ate tional>tion alize>al icate>ic iciti>ic ative! ical>ic ness ful")
  /// Step 4.
  static let fourth = list(
    "ement ance ence able ible ment ant ent ism ate iti ous ive ize ion<st al er ic")

  /// The length of the first letters that R1 begins behind; nil for nearly all words.
  static func prefix(of word: [UInt8]) -> Int? {
    guard word[0] == 0x61 || word[0] == 0x63 || word[0] == 0x67 else { return nil }
    return prefixes.first { word.starts(with: $0) }?.count
  }

  private static let prefixes = ["gener", "commun", "arsen"].map { Array($0.utf8) }
  /// Words with stems of their own.
  static let exceptions = words(
    """
    skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos \
    bias andes
    """)
  /// Words that stay as they are once they are no plurals.
  static let invariants = words(
    "inning outing canning herring earring proceed exceed succeed")
}

/// A list of endings, the longest first.
struct StemEndings {
  let endings: [StemEnding]
  /// The last letters of all of them as bits: most words have another.
  private let lasts: UInt32

  init(_ endings: [StemEnding]) {
    self.endings = endings
    lasts = endings.reduce(0) { $0 | 1 << UInt32($1.bits & 31) }
  }

  subscript(number: Int) -> StemEnding { endings[number] }

  /// The number of the longest ending of a word, given by its last eight bytes.
  @inline(__always)
  func first(of tail: UInt64) -> Int? {
    guard lasts >> UInt32(tail & 31) & 1 == 1 else { return nil }
    return endings.withUnsafeBufferPointer { endings in
      for number in 0..<endings.count where tail & endings[number].mask == endings[number].bits {
        return number
      }
      return nil
    }
  }
}
