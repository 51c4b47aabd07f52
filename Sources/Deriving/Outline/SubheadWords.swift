import Prose

/// The words of a story's subheads, and how often its paragraphs write each with a capital.
struct SubheadWords {
  private var numbers = WordMap<Int32>(slots: 64, filler: 0)
  private var upper: [Int32] = []
  private var lower: [Int32] = []
  /// The first capital form of each word.
  private var forms: [[UInt8]] = []
  private var isStem: [Bool] = []

  /// Whether no subhead has any word.
  var isEmpty: Bool { isStem.isEmpty }

  /// Adds a word of a subhead with the number of its stem.
  mutating func add(_ hash: UInt64, stem: Int) {
    let missing = stem + 1 - isStem.count
    if missing > 0 { isStem.append(contentsOf: repeatElement(false, count: missing)) }
    isStem[stem] = true
    guard numbers.value(of: hash) == nil else { return }
    numbers.set(hash, to: Int32(upper.count))
    upper.append(0)
    lower.append(0)
    forms.append([])
  }

  /// Whether any word with this stem stands in a subhead; few do, so few words are looked up.
  @inline(__always)
  func mayHold(_ stem: Int) -> Bool { stem < isStem.count && isStem[stem] }

  /// The number of a word; nil when no subhead has it.
  func number(of hash: UInt64) -> Int? { numbers.value(of: hash).map { Int($0) } }

  /// Counts a word of a paragraph once more as it stands in its sentence.
  mutating func note(_ index: Int, of paragraph: Paragraph) {
    let token = paragraph.tokens[index]
    guard let word = number(of: token.hash) else { return }
    let previous = paragraph.tokens[..<index].last { $0.isWord }
    let reader = CapitalReader(
      bytes: paragraph.bytes, range: token.range, previous: previous?.range ?? 0..<0)
    switch reader.standing {
    case .unclear: break
    case .lower: lower[word] += 1
    case .capital:
      upper[word] += 1
      if forms[word].isEmpty { forms[word] = Array(paragraph.bytes[token.range]) }
    }
  }

  /// The word as a name, when the story writes it with a capital more often than without.
  func name(_ word: Int) -> String? {
    upper[word] > lower[word] ? String(decoding: forms[word], as: UTF8.self) : nil
  }

  /// Whether the story writes the word in lower case at least as often as with a capital.
  func isCommon(_ word: Int) -> Bool { lower[word] > 0 && lower[word] >= upper[word] }
}
