/// A derived explainer: sections of cited blocks, and the fate of every block there was.
package struct Explainer: Hashable, Sendable {
  /// The story it was derived from.
  package let story: Story
  /// The newest date among the cited sources and the editor's notes; never today.
  package let updated: CalendarDate?
  /// The outline the blocks were placed by; placements count into it.
  package let outline: [OutlineEntry]
  /// The lead first (when there is one), then the sections in order.
  package let sections: [Section]
  /// What became of each block: one list an article, in the story's order.
  package let fates: [[Fate]]
  /// The placements behind the fates, for `why`: nil where a block was never scored.
  package let placements: [[Placement?]]
  /// The people, quotes, dates, figures and questions drawn out of what is on the page.
  package let extracts: Extracts

  /// A derived explainer.
  package init(
    story: Story, updated: CalendarDate?, outline: [OutlineEntry], sections: [Section],
    fates: [[Fate]], placements: [[Placement?]], extracts: Extracts = Extracts()
  ) {
    self.story = story
    self.updated = updated
    self.outline = outline
    self.sections = sections
    self.fates = fates
    self.placements = placements
    self.extracts = extracts
  }
}
