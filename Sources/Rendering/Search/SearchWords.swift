import Model

/// The words of all stories, each with the paragraphs that have it, counted through the site.
///
/// Two rows of letters, because what is alike compresses well when it stands together. In the row of
/// words a capital tells how many letters a word shares with the one before (A is none), and the others
/// follow. In the row of places each number is how many paragraphs lie between one place and the next: its
/// 26ths, if there are any, and a letter for the rest; a capital ends each word's places. A hyphen stands
/// for those of a word to pass over.
///
/// Of long words the first seven letters stand for all that begin so: it is a twentieth of the bytes, and
/// finds `minister` for `ministers` as a good search would.
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

  private var letters: [UInt8] = []
  private var words: [(range: Range<Int>, blocks: [Int32])] = []

  /// The words of stories, whose paragraphs are counted on from story to story.
  /// - Complexity: O(places + *n* log *n*) for *n* different words.
  init(_ entries: [StoryIndexEntry]) {
    // Two words with one hash of 64 bits would be found as one; nobody gains by that.
    var numbers: [UInt64: Int] = [:]
    func number(of word: ArraySlice<UInt8>) -> Int {
      let hash = StableHash(word).value
      if let number = numbers[hash] { return number }
      numbers[hash] = words.count
      words.append((letters.count..<(letters.count + word.count), []))
      letters += word
      return words.count - 1
    }
    for word in SearchStopWords.words where !entries.isEmpty {
      _ = number(of: Self.beginning(of: word))
    }
    var start = 0
    for entry in entries {
      entry.words.forEach { word, blocks in
        let number = number(of: Self.beginning(of: word[...]))
        words[number].blocks += blocks.map { Int32(start + $0) }
      }
      start += entry.identities.count
    }
    for index in words.indices { words[index].blocks = words[index].blocks.sortedOnce() }
    words.sort { letters[$0.range].lexicographicallyPrecedes(letters[$1.range]) }
  }

  /// About how many bytes all of it takes.
  var size: Int { words.reduce(0) { $0 + $1.range.count + $1.blocks.count + 1 } }

  /// The words in parts of about so many bytes.
  func parts(of size: Int) -> [Part] {
    var parts: [Part] = []
    var previous = letters[..<0]
    for word in words {
      let spelling = letters[word.range]
      if parts.last.map({ $0.words.count + $0.places.count >= size }) ?? true {
        parts.append(Part(first: Array(spelling)))
        previous = []
      }
      // Scripts count letters, not bytes; of these alone both are the same.
      let shared = zip(previous, spelling).prefix { $0 == $1 && $0 < 0x80 }.count
      let number = min(shared, 25)
      parts[parts.count - 1].words.append(UInt8(ascii: "A") + UInt8(number))
      parts[parts.count - 1].words += spelling.dropFirst(number)
      Self.append(word.blocks, to: &parts[parts.count - 1].places)
      previous = spelling
    }
    return parts
  }

  private static func append(_ blocks: [Int32], to row: inout [UInt8]) {
    var next: Int32 = 0
    for block in blocks {
      append(Int(block - next), to: &row)
      next = block + 1
    }
    if blocks.isEmpty { row.append(UInt8(ascii: "-")) } else { row[row.count - 1] -= 0x20 }
  }

  private static func append(_ number: Int, to row: inout [UInt8]) {
    if number >= 26 { row += Array(String(number / 26).utf8) }
    row.append(UInt8(ascii: "a") + UInt8(number % 26))
  }

  /// The first seven letters of a word.
  private static func beginning(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.count > 7 else { return word }
    var (end, count) = (word.startIndex, 0)
    while end < word.endIndex {
      // Every letter has one byte that does not continue another.
      if word[end] & 0xC0 != 0x80 {
        if count == 7 { break }
        count += 1
      }
      end += 1
    }
    return word[..<end]
  }
}

extension [Int32] {
  /// The same in order, each number once; most come so.
  fileprivate func sortedOnce() -> [Int32] {
    if zip(self, dropFirst()).allSatisfy({ $0 < $1 }) { return self }
    return sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
