import Model

/// How long a page takes to read, from the words that stand on it.
///
/// Counted are the editors' words, the paragraphs of the sections, and the sentences of the parts;
/// names, tables and lists are looked at rather than read.
struct ReadingTime {
  /// So many words a minute: adults read 238 of plain English in silence (Brysbaert, "How many words
  /// do we read per minute?", 2019), a little less where figures and names are many.
  private static let wordsPerMinute = 230

  private var words = 0

  /// The minutes, rounded up; 0 when there is nothing to read.
  var minutes: Int { (words + Self.wordsPerMinute - 1) / Self.wordsPerMinute }

  /// Counts the words of a text.
  /// - Complexity: O(bytes)
  mutating func add(_ text: String) {
    let count = text.utf8.withContiguousStorageIfAvailable { Self.words(in: $0) }
    words += count ?? Self.words(in: Array(text.utf8))
  }

  /// Counts the words of some markup, without its tags.
  /// - Complexity: O(bytes)
  mutating func add(html: [UInt8]?) {
    if let html { words += Self.words(in: html, isMarkup: true) }
  }

  /// Words begin behind white space, and in markup behind a tag.
  private static func words(in bytes: some Collection<UInt8>, isMarkup: Bool = false) -> Int {
    var (count, isInTag, isInWord) = (0, false, false)
    for byte in bytes {
      if isMarkup, byte == UInt8(ascii: "<") { isInTag = true }
      let isLetter = !isInTag && byte > 0x20
      if isLetter && !isInWord { count += 1 }
      isInWord = isLetter
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    return count
  }
}

extension ReadingTime {
  /// Counts the words of the paragraphs in a section; notes are counted as they are shown.
  mutating func add(_ section: Section) {
    if let title = section.title { add(title) }
    for placed in section.blocks { add(placed.block.text) }
  }

  /// Counts the sentences of the parts.
  mutating func add(_ extracts: Extracts, of story: Story) {
    let sentences =
      extracts.brief + extracts.timeline.map(\.sentence) + extracts.quotes.map(\.words)
    for sentence in sentences { add(story.words(of: sentence)) }
    for case .sentence(let sentence, _) in extracts.questions.map(\.wording) {
      add(story.words(of: sentence))
    }
  }
}
