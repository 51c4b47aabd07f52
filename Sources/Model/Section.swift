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
  /// The section's address on the page.
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

extension Section {
  /// Its paragraphs, in the order of reading.
  package var blocks: [PlacedBlock] {
    items.compactMap { if case .block(let block) = $0 { block } else { nil } }
  }

  /// The editors' notes in it, in the order of reading.
  package var notes: [Note] {
    items.compactMap { if case .note(let note) = $0 { note } else { nil } }
  }
}
