import Model

/// Counts out one fate for every block of a story.
struct StoryFates {
  /// One list an article, one fate a block.
  let fates: [[Fate]]

  /// The fates, from the sections that stand and what merging and placement said of the rest.
  /// - Complexity: O(blocks)
  init(
    of analysis: StoryAnalysis, _ merging: StoryMerging, _ outline: StoryOutline,
    _ placed: StoryPlacement, _ sections: [Section]
  ) {
    var anchors = BlockTable<String?>(of: analysis.story, filledWith: nil)
    for section in sections {
      for case .block(let block) in section.items { anchors[block.reference] = block.anchor }
    }
    fates = analysis.story.articles.enumerated().map { number, article in
      article.blocks.indices.map { index in
        let reference = BlockReference(article: number, block: index)
        if let anchor = anchors[reference] { return .used(anchor: anchor) }
        if let newer = merging.superseded[reference] {
          return .superseded(by: analysis.story.articles[newer].id)
        }
        // A copy of what is not on the page shares its fate.
        let original = merging.representative[reference] ?? reference
        if let anchor = anchors[original] { return .duplicate(anchor: anchor) }
        return Self.unused(original, analysis, outline, placed)
      }
    }
  }

  private static func unused(
    _ reference: BlockReference, _ analysis: StoryAnalysis, _ outline: StoryOutline,
    _ placed: StoryPlacement
  ) -> Fate {
    switch analysis.block(reference).kind {
    case .furniture(let kind): return .furniture(kind)
    case .subhead:
      return .heading(section: outline.section(named: reference).map { outline.entries[$0].title })
    case .paragraph: break
    }
    if analysis.standings[reference.article][reference.block] == .hidden { return .hidden }
    if let stray = placed.strays[reference] { return .furniture(stray) }
    let nearest = placed.placements[reference.article][reference.block]?.section
    return .weak(nearest: nearest.map { outline.entries[$0].title })
  }
}
