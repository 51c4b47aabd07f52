/// How often a story writes the words of its subheads with and without a capital.
struct CapitalCounts {
  private var upper: [Int32]
  private var lower: [Int32]
  /// The first capital form of each word.
  private var forms: [[UInt8]]

  /// Counts for the first words of a table.
  init(words: Int) {
    upper = [Int32](repeating: 0, count: words)
    lower = upper
    forms = [[UInt8]](repeating: [], count: words)
  }

  var count: Int { upper.count }

  /// Counts a word once more as it stands in its sentence.
  mutating func note(_ word: Int, _ reader: CapitalReader) {
    switch reader.standing {
    case .unclear: break
    case .lower: lower[word] += 1
    case .capital:
      upper[word] += 1
      if forms[word].isEmpty { forms[word] = Array(reader.bytes[reader.range]) }
    }
  }

  /// The word as a name, when the story writes it with a capital more often than without.
  func name(_ word: Int) -> String? {
    upper[word] > lower[word] ? String(decoding: forms[word], as: UTF8.self) : nil
  }

  /// Whether the story writes the word in lower case at least as often as with a capital.
  func isCommon(_ word: Int) -> Bool { lower[word] > 0 && lower[word] >= upper[word] }
}
