import Model

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
  }

  /// The story.
  let story: Story
  /// One list an article, one standing a block.
  let standings: [[Standing]]

  /// Works out the standing of every block.
  ///
  /// In an article with subheads, what stands before the first is its lead. An article without
  /// any has no lead: all of it is placed.
  /// - Complexity: O(blocks)
  init(of story: Story, hidden: Set<BlockReference>) {
    self.story = story
    standings = story.articles.enumerated().map { number, article in
      let first = article.blocks.firstIndex { $0.kind == .subhead }
      return article.blocks.indices.map { index in
        guard article.blocks[index].kind == .paragraph else { return .outside }
        if hidden.contains(BlockReference(article: number, block: index)) { return .hidden }
        return first.map { index < $0 } == true ? .lead : .body
      }
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
    blocks(.outside).filter { block($0).kind == .subhead }
  }

  /// A block by its numbers.
  func block(_ reference: BlockReference) -> Block {
    story.articles[reference.article].blocks[reference.block]
  }
}
