import Prose

/// The words of a story's paragraphs as numbered stems, with how often each occurs where.
///
/// Read once, in the order of the articles' names, so that nothing computed from it depends on the
/// order in which articles were given.
struct StoryWords {
  /// The stems of all paragraphs, one after another.
  private(set) var stems: [Int32] = []
  /// Which of ``stems`` each paragraph holds.
  private(set) var paragraphs: [Range<Int>] = []
  /// In how many paragraphs each stem occurs.
  private(set) var frequency: [Int] = []
  /// The stems' bytes.
  private(set) var stemTable = WordTable()
  /// How the story writes the words of its subheads.
  private var capitals: CapitalCounts

  private var wordTable = WordTable()
  private var stemOfWord: [Int32] = []
  private var lastSeen: [Int] = []
  private var firstWord: [Int] = []
  private let stemmer: Stemmer

  /// Learns the subheads' words first: theirs are the only capitals that matter.
  init(subheads: [String], stemmer: Stemmer) {
    self.stemmer = stemmer
    capitals = CapitalCounts(words: 0)
    for subhead in subheads {
      var tokens = Tokens(Array(subhead.utf8))
      while let token = tokens.next() {
        if token.kind == .word { _ = number(of: tokens.word) }
      }
    }
    capitals = CapitalCounts(words: wordTable.count)
  }

  /// Reads one paragraph.
  /// - Complexity: O(bytes)
  mutating func read(_ paragraph: [UInt8]) {
    let start = stems.count
    var tokens = Tokens(paragraph)
    var reader = CapitalReader(paragraph)
    while let token = tokens.next() {
      guard token.kind == .word else { continue }
      let word = number(of: tokens.word)
      reader.move(to: token.range)
      if word < capitals.count { capitals.note(word, reader) }
      note(stemOfWord[word])
    }
    paragraphs.append(start..<stems.count)
  }

  private mutating func number(of word: [UInt8]) -> Int {
    let number = wordTable.number(of: word)
    if number == stemOfWord.count { stemOfWord.append(newStem(of: word)) }
    return number
  }

  private mutating func note(_ stem: Int32) {
    stems.append(stem)
    guard lastSeen[Int(stem)] != paragraphs.count else { return }
    lastSeen[Int(stem)] = paragraphs.count
    frequency[Int(stem)] += 1
  }

  /// Which words of a heading the story writes with a capital, and which without.
  func properNouns(in heading: String) -> ProperNouns {
    var names: [String: String] = [:]
    var common: Set<String> = []
    for word in HeadingWord.split(heading) {
      let plain = word.stemmable
      guard let number = wordTable.find(plain.utf8), number < capitals.count else { continue }
      if let name = capitals.name(number) { names[plain] = name }
      if capitals.isCommon(number) { common.insert(plain) }
    }
    return ProperNouns(forms: names, common: common)
  }

  /// The number of a word's stem, nil when the story has no such word.
  func stem(of word: [UInt8]) -> Int? { stemTable.find(stemmer.stem(word)) }

  /// A stem's first word as it was met.
  func word(for stem: Int) -> String {
    String(decoding: wordTable[firstWord[stem]], as: UTF8.self)
  }

  private mutating func newStem(of word: [UInt8]) -> Int32 {
    let stem = stemTable.number(of: stemmer.stem(word))
    if stem == frequency.count {
      frequency.append(0)
      lastSeen.append(-1)
      firstWord.append(stemOfWord.count)
    }
    return Int32(stem)
  }
}
