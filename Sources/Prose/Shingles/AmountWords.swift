/// What the words that numbers are made of amount to, for comparing numbers.
///
/// Keyed by the hash of the word in lower case; amounts are in millionths.
enum AmountWords {
  /// One, in millionths.
  static let million: UInt64 = 1_000_000
  /// Tells "fifth" from "five".
  static let placeMark: UInt64 = 1 << 62

  /// The amounts of the words that can begin a number.
  static let values = WordNumbers(
    counted(
      "zero " + NumberWords.ones, { UInt64($0) * million })
      + counted(NumberWords.tens, { UInt64($0 + 2) * 10 * million })
      + counted(
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        { UInt64($0 + 1) * million | placeMark })
      + counted("hundred thousand dozen", { [100, 1000, 12][$0] * million })
      + counted(
        "several dozens scores hundreds thousands millions billions", { vague + UInt64($0) }))

  /// What multiplies the number before it.
  static let magnitudes = WordNumbers(
    counted(
      "hundred thousand million billion trillion dozen",
      { [100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000, 12][$0] }))

  /// What multiplies the number that it touches.
  static let shortMagnitudes = WordNumbers(
    counted(
      "k m mn bn b tn",
      {
        [1000, 1_000_000, 1_000_000, 1_000_000_000, 1_000_000_000, 1_000_000_000_000][$0]
      }))

  /// The amounts behind which a unit may follow: "twenty-five".
  static let tens = Set((2...9).map { UInt64($0) * 10 * million })
  /// The endings of "1st", "2nd", "3rd" and "4th".
  static let placeEndings = Set(WordList.hashes("st nd rd th"))
  /// What makes "one" no number.
  static let partitives = Set(WordList.hashes("of another that such way day"))

  private static let vague: UInt64 = 1 << 61

  private static func counted(
    _ words: String, _ value: (Int) -> UInt64
  ) -> [(hash: UInt64, number: UInt64)] {
    WordList.hashes(words).enumerated().map { ($1, value($0)) }
  }
}

/// A number for each of some words, found by the word's hash.
struct WordNumbers: Sendable {
  private let words: WordTags
  private let numbers: [UInt64]

  /// The numbers of words by their hashes.
  init(_ entries: [(hash: UInt64, number: UInt64)]) {
    words = WordTags(entries.map(\.hash))
    numbers = entries.map(\.number)
  }

  /// The number of a word; nil for any other word.
  /// - Complexity: O(1)
  subscript(hash: UInt64) -> UInt64? { words.number(of: hash).map { numbers[$0] } }
}
