/// Finds the words of a story and counts out their paragraphs, for its ``WordTable``.
struct WordCounting {
  /// A word by its beginning.
  private struct Word {
    let start: Int32
    let count: Int32
    /// Its first eight bytes.
    let key: UInt64
    /// The last paragraph that has it.
    var last: Int32 = -1
    /// How many paragraphs have it.
    var uses: Int32 = 0
  }

  private var numbers = WordNumbers(slots: 4096)
  private var words: [Word] = []
  private var letters: [UInt8] = []
  /// The words of one paragraph after the other, each once.
  private var places: [(word: Int32, block: Int32)] = []

  /// Counts the words of texts in a language, by its short name.
  static func start(in language: String) -> WordCounting { known[language] ?? WordCounting() }

  /// Those that know the words that nobody searches for in a language, and no other.
  private static let known = Dictionary(
    SearchStopWords.languages.map { language in
      var counting = WordCounting()
      for word in SearchStopWords.words(of: language) {
        word.withUnsafeBufferPointer { _ = counting.number(of: $0) }
      }
      counting.passedOver = counting.words.count
      return (language, counting)
    }, uniquingKeysWith: { first, _ in first })

  /// How many words nobody searches for; none is longer than what stands for a long word.
  private var passedOver = 0

  /// Adds the words of a paragraph; paragraphs come in order.
  mutating func add(_ text: String, in block: Int) {
    FoldedWords(text).forEach { word in
      guard word.count > 1 else { return }
      let number = number(of: WordTable.beginning(of: word))
      // A longer word that begins with one of those is another word.
      if number < passedOver, word.count == Int(words[number].count) { return }
      guard words[number].last != Int32(block) else { return }
      words[number].last = Int32(block)
      words[number].uses += 1
      places.append((Int32(number), Int32(block)))
    }
  }

  private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let number = numbers.number(of: WordNumbers.key(of: word))
    if number == words.count {
      words.append(
        Word(
          start: Int32(letters.count), count: Int32(word.count),
          key: WordNumbers.beginning(of: word)))
      letters.append(contentsOf: word)
    }
    return number
  }

  /// The table.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count + 2 * places.count + 3 * words.count)
    let (blocks, ends) = placesByWord
    letters.withUnsafeBufferPointer { letters in
      var previous = letters[..<0]
      for number in order {
        let word = words[number]
        let spelling = letters[Int(word.start)..<Int(word.start + word.count)]
        let shared = Self.shared(previous, spelling)
        Self.append(shared, to: &bytes)
        Self.append(spelling.count - shared, to: &bytes)
        bytes.append(contentsOf: spelling.dropFirst(shared))
        Self.append(Int(word.uses), to: &bytes)
        var last = 0
        for block in blocks[(ends[number] - Int(word.uses))..<ends[number]] {
          Self.append(Int(block) - last, to: &bytes)
          last = Int(block)
        }
        previous = spelling
      }
    }
    return bytes
  }

  /// How many bytes two words have in common at their beginnings.
  private static func shared(
    _ first: Slice<UnsafeBufferPointer<UInt8>>, _ second: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int {
    let most = min(first.count, second.count)
    var count = 0
    while count < most, first[first.startIndex + count] == second[second.startIndex + count] {
      count += 1
    }
    return count
  }

  /// The numbers of the words that were met, in the order of their bytes.
  private var order: [Int] {
    var met: [(key: UInt64, number: Int32)] = []
    met.reserveCapacity(words.count)
    for (number, word) in words.enumerated() where word.uses > 0 {
      met.append((word.key, Int32(number)))
    }
    met.sort { first, second in
      if first.key != second.key { return first.key < second.key }
      return spelling(of: first.number).lexicographicallyPrecedes(spelling(of: second.number))
    }
    return met.map { Int($0.number) }
  }

  private func spelling(of number: Int32) -> ArraySlice<UInt8> {
    let word = words[Int(number)]
    return letters[Int(word.start)..<Int(word.start + word.count)]
  }

  /// The paragraphs of each word one behind another, and where those of each word end.
  private var placesByWord: (blocks: [Int32], ends: [Int]) {
    var (ends, end) = ([Int](), 0)
    ends.reserveCapacity(words.count)
    for word in words {
      ends.append(end)
      end += Int(word.uses)
    }
    var blocks = [Int32](repeating: 0, count: places.count)
    for place in places {
      blocks[ends[Int(place.word)]] = place.block
      ends[Int(place.word)] += 1
    }
    return (blocks, ends)
  }

  /// Seven bits a byte, the lowest first.
  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
