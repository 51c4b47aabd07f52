import Model
import Prose

/// What is worked out about a story's blocks once and read by every rule.
struct StoryAnalysis {
  /// Where a block of reporting stands before its section is known.
  enum Standing: Equatable {
    /// It is not reporting, or a subhead.
    case outside
    /// It stands before its article's first subhead.
    case lead
    /// It is to be placed in a section.
    case body
    /// The editor hid it.
    case hidden
    /// Another report has the same words, and they are read there.
    case copy
    /// A later version of its report words it anew or leaves it out.
    case superseded
  }

  /// The story.
  let story: Story
  /// One list an article, one standing a block.
  private(set) var standings: [[Standing]]
  /// The words of every paragraph, read once for all rules; nil for what is no reporting.
  let paragraphs: [[Paragraph?]]
  /// What the memory knows of the words of every paragraph, looked up once for all of placement.
  private let words: WordEntries

  /// Works out the standing of every block.
  ///
  /// In an article with subheads, what stands before the first is its lead. An article without
  /// any has no lead: all of it is placed.
  /// - Complexity: O(bytes)
  init(of story: Story, hidden: Set<BlockReference>, memory: WordMemory) {
    self.story = story
    standings = story.articles.enumerated().map { number, article in
      let first = article.blocks.indices.first { article.blocks[$0].kind == .subhead }
      return article.blocks.indices.map { index in
        guard article.blocks[index].kind == .paragraph else { return .outside }
        if hidden.contains(BlockReference(article: number, block: index)) { return .hidden }
        return first.map { index < $0 } == true ? .lead : .body
      }
    }
    paragraphs = story.articles.map { article in
      // By number, because a block that is handed on is copied with all that it holds.
      article.blocks.indices.map { index in
        guard article.blocks[index].kind == .paragraph else { return nil }
        return Paragraph(Array(article.blocks[index].text.utf8))
      }
    }
    words = WordEntries(of: paragraphs, memory)
  }

  /// Takes out of the reading what is read elsewhere, so that wire copy counts once.
  mutating func leaveOut(_ merging: StoryMerging) {
    for reference in merging.representative.keys {
      standings[reference.article][reference.block] = .copy
    }
    for reference in merging.superseded.keys {
      standings[reference.article][reference.block] = .superseded
    }
  }

  /// The blocks of one standing, in the order of reading.
  func blocks(_ standing: Standing) -> [BlockReference] {
    standings.enumerated().flatMap { number, list in
      list.indices.filter { list[$0] == standing }.map {
        BlockReference(article: number, block: $0)
      }
    }
  }

  /// The subheads, in the order of reading.
  var subheads: [BlockReference] {
    blocks(.outside).filter { story.articles[$0.article].blocks[$0.block].kind == .subhead }
  }

  /// A block by its numbers.
  func block(_ reference: BlockReference) -> Block {
    story.articles[reference.article].blocks[reference.block]
  }

  /// All paragraphs of reporting with their words, in the order of reading.
  var reporting: [(reference: BlockReference, paragraph: Paragraph)] {
    var reporting: [(reference: BlockReference, paragraph: Paragraph)] = []
    reporting.reserveCapacity(paragraphs.reduce(0) { $0 + $1.count })
    for (article, list) in paragraphs.enumerated() {
      for (block, paragraph) in list.enumerated() {
        guard let paragraph else { continue }
        reporting.append((BlockReference(article: article, block: block), paragraph))
      }
    }
    return reporting
  }

  /// What the memory knows of the words of a block; nothing for what is no reporting.
  func words(of reference: BlockReference) -> ArraySlice<WordEntry> {
    words.entries(article: reference.article, block: reference.block)
  }

  /// The words of a block by its numbers; nil for what is no reporting.
  func paragraph(_ reference: BlockReference) -> Paragraph? {
    paragraphs[reference.article][reference.block]
  }
}
