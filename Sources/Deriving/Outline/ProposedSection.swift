package import Model

/// A section that the articles themselves ask for, and why.
package struct ProposedSection: Hashable, Sendable {
  /// Title and hints, as an editor would have written them.
  package let entry: OutlineEntry
  /// The subheads that became this section: their paragraphs belong to it.
  package let subheads: [SubheadReference]
  /// Why it is proposed, for the editor.
  package let evidence: String
}
