import Model

/// Holds every passage that is drawn out against the report it claims to come from.
enum PassageProof {
  /// One error for each passage whose words do not stand, letter for letter, in its article.
  ///
  /// A quotation that nobody can find in the source would be an invention, so it fails the build.
  /// - Complexity: O(bytes of the blocks drawn from)
  static func complaints(about extracts: Extracts, in story: Story) -> [Diagnostic] {
    var proved = BlockTable<Bool?>(of: story, filledWith: nil)
    var complained: Set<BlockReference> = []
    return extracts.passages.compactMap { passage in
      let isProved = proved[passage.block] ?? proves(passage.block, in: story)
      proved[passage.block] = isProved
      if isProved, isWhole(passage, in: story) { return nil }
      return complained.insert(passage.block).inserted ? complaint(about: passage, story) : nil
    }
  }

  /// Whether a block says what stands at its place.
  private static func proves(_ reference: BlockReference, in story: Story) -> Bool {
    let article = story.articles[reference.article]
    let block = article.blocks[reference.block]
    return Citation(source: reference.article + 1, file: article.source, range: block.range)
      .proves(block)
  }

  /// Whether a passage lies in its block and cuts no letter in two.
  private static func isWhole(_ passage: Passage, in story: Story) -> Bool {
    let text = story.articles[passage.block.article].blocks[passage.block.block].text.utf8
    guard passage.range.lowerBound >= 0, passage.range.upperBound <= text.count else {
      return false
    }
    return [passage.range.lowerBound, passage.range.upperBound].allSatisfy { offset in
      offset == text.count || text[text.index(text.startIndex, offsetBy: offset)] & 0xC0 != 0x80
    }
  }

  private static func complaint(about passage: Passage, _ story: Story) -> Diagnostic {
    let article = story.articles[passage.block.article]
    let block = article.blocks[passage.block.block]
    return .error(
      "unproven-passage",
      "what is drawn from block '\(block.id)' does not stand here; this is a fault of the program",
      at: article.source.location(at: block.range.lowerBound))
  }
}
