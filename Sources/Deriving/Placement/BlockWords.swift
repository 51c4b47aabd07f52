import Prose

/// The stems of one block, counted; made once and filled again for every block.
struct BlockWords {
  /// A stem of the block.
  struct Entry {
    let stem: Int32
    var count: Int32
    /// Where the block writes it first; empty for traits of style.
    let surface: Range<Int32>
  }

  /// The block's stems in the order of first sight, then its traits.
  private(set) var entries: [Entry] = []
  /// The number of words that are no stop words, repetitions counted, numbers too.
  private(set) var contentCount = 0
  /// The words met so far, in this story or before.
  let memory: WordMemory
  private var place: [Int32] = []

  init(_ memory: WordMemory) {
    self.memory = memory
  }

  /// The stem of one word or number as a block writes it; nil when it has none.
  mutating func stem(ofTerm term: String) -> Int? {
    read(Paragraph(Array(term.utf8)))
    return entries.first.flatMap { $0.surface.isEmpty ? nil : Int($0.stem) }
  }

  /// Reads a block.
  /// - Parameters:
  ///   - paragraph: its words
  ///   - known: what the memory knows of them, by whom that is at hand
  ///   - hidden: a stem that is passed over as if it were not there
  /// - Complexity: O(words)
  mutating func read(
    _ paragraph: Paragraph, _ known: ArraySlice<WordEntry>? = nil, hiding hidden: Int? = nil
  ) {
    // First, because words that were never met bring new stems.
    let known = known ?? memory.words(of: paragraph)[...]
    forget()
    let hidden = Int32(hidden ?? -1)
    var style = StyleReader(paragraph.bytes)
    contentCount = Self.read(
      known, of: paragraph, hiding: hidden, into: &entries, &place, &style)
    style.forEachTrait { trait in
      guard trait.rawValue != hidden else { return }
      entries.append(Entry(stem: Int32(trait.rawValue), count: 1, surface: 0..<0))
    }
  }

  /// Counts the stems of a paragraph's words; gives the number of words that are no stop words.
  private static func read(
    _ words: ArraySlice<WordEntry>, of paragraph: Paragraph, hiding hidden: Int32,
    into entries: inout [Entry], _ place: inout [Int32], _ style: inout StyleReader
  ) -> Int {
    let (list, lowercase) = (paragraph.tokens, paragraph.lowercase)
    let (words, tokens) = (words.span, list.span)
    var places = place.mutableSpan
    var contentCount = 0
    for index in words.indices {
      let word = words[index]
      // Most words: too common to count, and of no style.
      if word.traits == .stopWord {
        style.passWord()
        continue
      }
      let token = tokens[index]
      var stem = word.stem
      if word.isWord {
        style.readWord(word.traits, at: token.range)
        if word.isStopWord { continue }
      } else {
        style.readNumber(token, in: lowercase)
        stem = Int32(token.isYear ? Vocabulary.year : Vocabulary.number)
      }
      guard stem != hidden else { continue }
      contentCount += 1
      let known = places[Int(stem)]
      if known >= 0 {
        entries[Int(known)].count += 1
      } else {
        places[Int(stem)] = Int32(entries.count)
        let surface = Int32(token.range.lowerBound)..<Int32(token.range.upperBound)
        entries.append(Entry(stem: stem, count: 1, surface: surface))
      }
    }
    return contentCount
  }

  private mutating func forget() {
    for entry in entries { place[Int(entry.stem)] = -1 }
    entries.removeAll(keepingCapacity: true)
    contentCount = 0
    growPlaces(to: memory.stemCount)
  }

  private mutating func growPlaces(to count: Int) {
    guard place.count < count else { return }
    // No stem has a place now, so there is nothing to be copied.
    place = [Int32](repeating: -1, count: max(count, place.count * 2))
  }
}
