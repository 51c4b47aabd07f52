import Model

/// Counts out one fate for every block of a story.
struct StoryFates {
  /// One list an article, one fate a block.
  let fates: [[Fate]]

  /// The fates, from the sections that stand and what merging and placement said of the rest.
  /// - Complexity: O(blocks)
  init(
    of analysis: StoryAnalysis, _ merging: StoryMerging, _ outline: StoryOutline,
    _ placed: StoryPlacement, _ sections: [Section], _ trimmed: Set<BlockReference> = []
  ) {
    let articles = analysis.story.articles
    var fates = articles.map { [Fate](repeating: .hidden, count: $0.blocks.count) }
    var isShown = BlockTable(of: analysis.story, filledWith: false)
    for section in sections {
      for case .block(let placed) in section.items {
        isShown[placed.reference] = true
        fates[placed.reference.article][placed.reference.block] = .used(anchor: placed.anchor)
      }
    }
    for article in articles.indices {
      for block in articles[article].blocks.indices {
        let reference = BlockReference(article: article, block: block)
        if isShown[reference] { continue }
        // A copy of what is not on the page shares its fate.
        let original = merging.representative[reference] ?? reference
        if let newer = merging.superseded[reference] {
          fates[article][block] = .superseded(by: articles[newer].id)
        } else if isShown[original],
          case .used(let anchor) = fates[original.article][original.block]
        {
          fates[article][block] = .duplicate(anchor: anchor)
        } else if trimmed.contains(original) {
          fates[article][block] = .excerptLimit
        } else {
          fates[article][block] = Self.unused(original, analysis, outline, placed)
        }
      }
    }
    self.fates = fates
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
