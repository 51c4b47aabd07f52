/// A paragraph of an article with its proof and the reasons for its place.
///
/// It is shared, not copied: it holds a dozen things that would each have to be counted when it
/// is handed on, and every part of a build hands it on.
package final class PlacedBlock: Sendable {
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
  /// The same words in other reports, in the order of reading.
  package let copies: [BlockReference]

  /// A paragraph in its place.
  package init(
    block: Block, reference: BlockReference, citation: Citation, placement: Placement?,
    anchor: String, copies: [BlockReference] = []
  ) {
    self.block = block
    self.reference = reference
    self.citation = citation
    self.placement = placement
    self.anchor = anchor
    self.copies = copies
  }
}

extension PlacedBlock: Hashable {
  /// Two are the same when all that is known of them is.
  package static func == (first: PlacedBlock, second: PlacedBlock) -> Bool {
    first === second
      || first.reference == second.reference && first.anchor == second.anchor
        && first.copies == second.copies && first.placement == second.placement
        && first.block == second.block && first.citation == second.citation
  }

  /// Hashes what tells two of one page apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(reference)
    hasher.combine(anchor)
  }
}
