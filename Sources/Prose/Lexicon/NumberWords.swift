/// Numbers in words.
///
/// Data only, in lower case; a word's value is its place in its list.
enum NumberWords {
  /// The numbers from one to nineteen.
  static let ones = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """
  /// The tens from twenty to ninety.
  static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
  /// All of them.
  static let all = ones + " " + tens

  /// What a number word is worth, by its hash.
  static let values: [UInt64: Int] = {
    var values: [UInt64: Int] = [:]
    for (index, hash) in WordList.hashes(ones).enumerated() { values[hash] = index + 1 }
    for (index, hash) in WordList.hashes(tens).enumerated() { values[hash] = (index + 2) * 10 }
    return values
  }()

  /// The power of ten, and the factor, of a word that multiplies.
  static let magnitudes: [UInt64: (factor: Int, power: Int)] = {
    let list: [(String, Int, Int)] = [
      ("hundred", 1, 2), ("thousand", 1, 3), ("k", 1, 3), ("dozen", 12, 0), ("lakh", 1, 5),
      ("million", 1, 6), ("m", 1, 6), ("mn", 1, 6), ("mln", 1, 6), ("crore", 1, 7),
      ("billion", 1, 9), ("bn", 1, 9), ("trillion", 1, 12), ("tn", 1, 12),
    ]
    return Dictionary(uniqueKeysWithValues: list.map { (WordHash($0.0).value, ($0.1, $0.2)) })
  }()
}
