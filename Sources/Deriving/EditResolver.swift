import Model

/// Finds the blocks and sections that the editor's `edits:` name.
struct EditResolver {
  /// The blocks the editor hid.
  private(set) var hidden: Set<BlockReference> = []
  /// The blocks the editor put into a section, and the edit that says so.
  private(set) var placed: [BlockReference: Edit] = [:]

  /// Finds the blocks; an edit whose block is gone is a complaint with the nearest name.
  /// - Complexity: O(edits · blocks)
  init(_ story: Story, _ diagnostics: inout [Diagnostic]) {
    for edit in story.details.edits {
      guard let reference = Self.block(of: edit, in: story, &diagnostics) else { continue }
      if case .hide = edit.action { hidden.insert(reference) } else { placed[reference] = edit }
    }
  }

  private static func block(
    of edit: Edit, in story: Story, _ diagnostics: inout [Diagnostic]
  ) -> BlockReference? {
    guard let number = story.articles.firstIndex(where: { $0.id == edit.article }) else {
      let nearest = NearestName.suggestion(for: edit.article, among: story.articles.map(\.id))
      diagnostics.append(
        .error(
          "unknown-article", "no article is named '\(edit.article)'\(nearest)", at: edit.location))
      return nil
    }
    let blocks = story.articles[number].blocks
    guard let index = blocks.firstIndex(where: { $0.id == edit.block }) else {
      let nearest = NearestName.suggestion(for: edit.block, among: blocks.map(\.id))
      diagnostics.append(.unknownBlock(edit, story.slug, nearest))
      return nil
    }
    return BlockReference(article: number, block: index)
  }
}

extension Diagnostic {
  fileprivate static func unknownBlock(
    _ edit: Edit, _ story: Slug, _ nearest: String
  ) -> Diagnostic {
    let mend = nearest.isEmpty ? "; 'explainer coverage \(story.text)' lists them" : nearest
    return .error(
      "unknown-block", "article '\(edit.article)' has no block '\(edit.block)'\(mend)",
      at: edit.location)
  }
}
