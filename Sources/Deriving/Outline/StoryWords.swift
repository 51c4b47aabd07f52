import Prose

/// The words of a story's paragraphs as numbered stems, with how often each occurs where.
///
/// Read once, in the order of the articles' names and numbered in the order of first sight, so that
/// nothing computed from it depends on the order in which articles were given, nor on what the
/// memory of words met before.
struct StoryWords {
  /// The stems of all paragraphs, one after another.
  private(set) var stems: [Int32] = []
  /// Which of ``stems`` each paragraph holds.
  private(set) var paragraphs: [Range<Int>] = []
  /// In how many paragraphs each stem occurs.
  private(set) var frequency: [Int32] = []
  /// The memory's number of each stem.
  private(set) var memoryStems: [Int32] = []
  /// What the story's words are looked up in.
  let memory: WordMemory

  /// How the story writes the words of its subheads.
  private var capitals: SubheadWords
  private var numbers: [Int32] = []
  private var lastSeen: [Int32] = []
  /// Which text has each stem first, and where: the subheads' words, then each paragraph.
  private var firstWords: [FirstWord] = []
  private var texts: [[UInt8]] = []

  private typealias FirstWord = (text: Int32, start: Int32, end: Int32)

  /// Learns the subheads' words first: theirs are the only capitals that matter.
  init(subheads: [String], memory: WordMemory) {
    self.memory = memory
    capitals = SubheadWords()
    for subhead in subheads {
      var tokens = Tokens(Array(subhead.utf8))
      while let token = tokens.next() {
        guard token.isWord else { continue }
        let stem = number(of: memory.entry(of: token, in: tokens.lowercase).stem, token.range)
        capitals.add(token.hash, stem: stem)
      }
      texts.append(tokens.lowercase)
    }
  }

  /// Reads one paragraph.
  /// - Complexity: O(words)
  mutating func read(_ paragraph: Paragraph) {
    read(paragraph, memory.words(of: paragraph)[...])
  }

  /// Reads one paragraph whose words the memory has looked up.
  /// - Complexity: O(words)
  mutating func read(_ paragraph: Paragraph, _ words: ArraySlice<WordEntry>) {
    let start = stems.count
    growNumbers()
    Self.number(
      words, of: paragraph, text: texts.count, &numbers, into: &stems, &memoryStems, &firstWords)
    let new = memoryStems.count - frequency.count
    lastSeen.append(contentsOf: repeatElement(-1, count: new))
    frequency.append(contentsOf: repeatElement(0, count: new))
    Self.count(stems[start...], in: Int32(paragraphs.count), &lastSeen, &frequency)
    if !capitals.isEmpty { Self.note(words, of: paragraph, numbers, &capitals) }
    texts.append(paragraph.lowercase)
    paragraphs.append(start..<stems.count)
  }

  /// Adds the story's numbers of a paragraph's stems, new ones for those that are met first.
  private static func number(
    _ words: ArraySlice<WordEntry>, of paragraph: Paragraph, text: Int, _ numbers: inout [Int32],
    into stems: inout [Int32], _ memoryStems: inout [Int32], _ firstWords: inout [FirstWord]
  ) {
    let (words, start) = (words.span, stems.count)
    stems.append(contentsOf: repeatElement(0, count: words.count))
    var numbers = numbers.mutableSpan
    var found = stems.mutableSpan
    var next = start
    for index in words.indices where words[index].isWord {
      let stem = words[index].stem
      if numbers[Int(stem)] < 0 {
        numbers[Int(stem)] = Int32(memoryStems.count)
        memoryStems.append(stem)
        let range = paragraph.tokens[index].range
        firstWords.append((Int32(text), Int32(range.lowerBound), Int32(range.upperBound)))
      }
      found[next] = numbers[Int(stem)]
      next += 1
    }
    stems.removeLast(stems.count - next)
  }

  /// Counts each stem of a paragraph once.
  private static func count(
    _ stems: ArraySlice<Int32>, in round: Int32, _ lastSeen: inout [Int32],
    _ frequency: inout [Int32]
  ) {
    let stems = stems.span
    var lastSeen = lastSeen.mutableSpan
    var frequency = frequency.mutableSpan
    for index in stems.indices where lastSeen[Int(stems[index])] != round {
      lastSeen[Int(stems[index])] = round
      frequency[Int(stems[index])] += 1
    }
  }

  /// Notes how a paragraph writes the words of the subheads.
  private static func note(
    _ words: ArraySlice<WordEntry>, of paragraph: Paragraph, _ numbers: [Int32],
    _ capitals: inout SubheadWords
  ) {
    let (words, numbers) = (words.span, numbers.span)
    for index in words.indices where words[index].isWord {
      guard capitals.mayHold(Int(numbers[Int(words[index].stem)])) else { continue }
      capitals.note(index, of: paragraph)
    }
  }

  /// All at once and with some room, because a memory knows many more stems than a story has.
  private mutating func growNumbers() {
    guard numbers.count < memory.stemCount else { return }
    let old = numbers
    numbers = [Int32](repeating: -1, count: memory.stemCount + 256)
    numbers.withUnsafeMutableBufferPointer { _ = $0.update(fromContentsOf: old) }
  }

  /// The story's number of a stem of the memory; a new one when it was never met.
  private mutating func number(of stem: Int32, _ range: Range<Int>) -> Int {
    if stem >= numbers.count { growNumbers() }
    let known = numbers[Int(stem)]
    return known >= 0 ? Int(known) : newNumber(of: stem, range)
  }

  @inline(never)
  private mutating func newNumber(of stem: Int32, _ range: Range<Int>) -> Int {
    numbers[Int(stem)] = Int32(frequency.count)
    memoryStems.append(stem)
    lastSeen.append(-1)
    frequency.append(0)
    firstWords.append((Int32(texts.count), Int32(range.lowerBound), Int32(range.upperBound)))
    return frequency.count - 1
  }

  /// Which words of a heading the story writes with a capital, and which without.
  func properNouns(in heading: String) -> ProperNouns {
    properNouns(in: HeadingWord.split(heading))
  }

  /// Which of these words the story writes with a capital, and which without.
  func properNouns(in heading: [HeadingWord]) -> ProperNouns {
    var names: [String: String] = [:]
    var common: Set<String> = []
    for word in heading {
      let plain = word.stemmable
      guard let word = capitals.number(of: WordHash(Array(plain.utf8)).value) else { continue }
      if let name = capitals.name(word) { names[plain] = name }
      if capitals.isCommon(word) { common.insert(plain) }
    }
    return ProperNouns(forms: names, common: common)
  }

  /// The number of a word's stem by the word's hash, nil when the story has no such word.
  func stem(of hash: UInt64) -> Int? {
    guard let stem = memory.stem(of: hash), stem < numbers.count, numbers[Int(stem)] >= 0 else {
      return nil
    }
    return Int(numbers[Int(stem)])
  }

  /// A stem's first word as it was met, in lower case.
  func word(for stem: Int) -> String {
    let first = firstWords[stem]
    return String(
      decoding: texts[Int(first.text)][Int(first.start)..<Int(first.end)], as: UTF8.self)
  }
}
