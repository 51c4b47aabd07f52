import Prose

/// What a memory knows of all words of a story, one after another in one array.
///
/// A look-up takes a few nanoseconds a word, so an array for each paragraph would be felt.
struct WordEntries {
  private var entries: [WordEntry] = []
  /// Where the words of each block begin, and where those of the last one end.
  private var starts: [Int32] = [0]
  /// The number of each article's first block.
  private var articles: [Int32] = []

  /// Looks up the words of these paragraphs, given article by article.
  /// - Complexity: O(words), and O(bytes) of those that were never met
  init(of paragraphs: [[Paragraph?]], _ memory: WordMemory) {
    let all = paragraphs.joined()
    entries.reserveCapacity(all.reduce(0) { $0 + ($1?.tokens.count ?? 0) })
    for article in paragraphs {
      articles.append(Int32(starts.count - 1))
      for paragraph in article {
        if let paragraph { memory.look(up: paragraph, into: &entries) }
        starts.append(Int32(entries.count))
      }
    }
  }

  /// What is known of the words of a block, by its numbers; nothing for what is no reporting.
  func entries(article: Int, block: Int) -> ArraySlice<WordEntry> {
    let number = Int(articles[article]) + block
    return entries[Int(starts[number])..<Int(starts[number + 1])]
  }
}
