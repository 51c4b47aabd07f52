import Model

/// The words of all stories, each with the paragraphs that have it, counted through the site.
///
/// Two rows of letters, because what is alike compresses well when it stands together. In the row of
/// words a capital tells how many letters a word shares with the one before (A is none), and the others
/// follow. In the row of places each number is how many paragraphs lie between one place and the next: its
/// 26ths, if there are any, and a letter for the rest; a capital ends each word's places. A hyphen stands
/// for those of a word to pass over.
struct SearchWords {
  /// Some words that follow one another.
  struct Part {
    /// The first of them.
    let first: [UInt8]
    /// The row of words.
    fileprivate(set) var words: [UInt8] = []
    /// The row of places.
    fileprivate(set) var places: [UInt8] = []
  }

  /// A word, with its places as they are written.
  private struct Word {
    let start: Int32
    let count: Int32
    /// Its first eight bytes.
    let key: UInt64
    var places = SearchRows.Row()
    /// The paragraph behind the last that has it.
    var next: Int32 = 0
    /// How many paragraphs have it.
    var uses: Int32 = 0
  }

  private var letters: [UInt8] = []
  private var words: [Word] = []
  private var numbers = WordNumbers(slots: 1 << 13)
  private var rows = SearchRows()

  /// The words of stories, whose paragraphs are counted on from story to story.
  ///
  /// What nobody searches for in one language of the site has no places, whatever it means in another:
  /// else those of the other language alone would be found.
  /// - Complexity: O(places + *n* log *n*) for *n* different words.
  init(_ entries: [StoryIndexEntry], in languages: Set<String> = ["en"]) {
    for language in languages.sorted() where !entries.isEmpty {
      for word in SearchStopWords.words(of: language) { _ = number(of: Array(word)) }
    }
    let passedOver = words.count
    var start = 0
    for entry in entries {
      entry.words.forEach { word, blocks in
        let number = number(of: word)
        if number < passedOver, word.count == Int(words[number].count) { return }
        for block in blocks { add(Int32(start + block), toWord: number) }
      }
      start += entry.identities.count
    }
    words = words.sorted { first, second in
      if first.key != second.key || first.count <= 8 && second.count <= 8 {
        return first.key < second.key
      }
      return spelling(of: first).lexicographicallyPrecedes(spelling(of: second))
    }
  }

  private mutating func number(of word: [UInt8]) -> Int {
    word.withUnsafeBufferPointer { word in
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
  }

  private mutating func add(_ block: Int32, toWord number: Int) {
    let step = Int(block - words[number].next)
    if step >= 26 {
      for digit in String(step / 26).utf8 { rows.append(digit, to: &words[number].places) }
    }
    rows.append(UInt8(ascii: "a") + UInt8(step % 26), to: &words[number].places)
    words[number].next = block + 1
    words[number].uses += 1
  }

  private func spelling(of word: Word) -> ArraySlice<UInt8> {
    letters[Int(word.start)..<Int(word.start + word.count)]
  }

  /// About how many bytes all of it takes.
  var size: Int { words.reduce(0) { $0 + Int($1.count) + Int($1.uses) + 1 } }

  /// The words in parts of about so many bytes.
  func parts(of size: Int) -> [Part] {
    var parts: [Part] = []
    var previous = letters[..<0]
    for word in words {
      let spelling = spelling(of: word)
      if parts.last.map({ $0.words.count + $0.places.count >= size }) ?? true {
        parts.append(Part(first: Array(spelling)))
        previous = []
      }
      // Scripts count letters, not bytes; of these alone both are the same.
      let shared = zip(previous, spelling).prefix { $0 == $1 && $0 < 0x80 }.count
      let number = min(shared, 25)
      parts[parts.count - 1].words.append(UInt8(ascii: "A") + UInt8(number))
      parts[parts.count - 1].words += spelling.dropFirst(number)
      append(word, to: &parts[parts.count - 1].places)
      previous = spelling
    }
    return parts
  }

  private func append(_ word: Word, to row: inout [UInt8]) {
    if word.uses == 0 { return row.append(UInt8(ascii: "-")) }
    rows.append(word.places, to: &row)
    // The last letter as a capital.
    row[row.count - 1] -= 0x20
  }
}
