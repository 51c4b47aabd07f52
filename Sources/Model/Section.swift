/// A part of an explainer: a heading and what stands under it, in the order of reading.
package struct Section: Hashable, Sendable {
  /// What stands in a section.
  package enum Item: Hashable, Sendable {
    /// A paragraph of an article.
    case block(PlacedBlock)
    /// A note of the editor's.
    case note(Note)
  }

  /// The heading; nil for the lead, which needs none.
  package let title: String?
  /// The section's part of an anchor.
  package let slug: Slug
  /// Why the section exists, for the editor.
  package let evidence: String
  /// What stands in it.
  package let items: [Item]

  /// A section and what stands in it.
  package init(title: String?, slug: Slug, evidence: String, items: [Item]) {
    self.title = title
    self.slug = slug
    self.evidence = evidence
    self.items = items
  }
}

/// A paragraph of an article with its proof and the reasons for its place.
package struct PlacedBlock: Hashable, Sendable {
  /// The paragraph.
  package let block: Block
  /// Which block of the story it is.
  package let reference: BlockReference
  /// Whose words they are.
  package let citation: Citation
  /// Why it stands here; nil in the lead, where position alone decides.
  package let placement: Placement?
  /// Its address on the page: `russian-demands/3fa9c2e1b0`.
  package let anchor: String

  /// A paragraph in its place.
  package init(
    block: Block, reference: BlockReference, citation: Citation, placement: Placement?,
    anchor: String
  ) {
    self.block = block
    self.reference = reference
    self.citation = citation
    self.placement = placement
    self.anchor = anchor
  }
}
