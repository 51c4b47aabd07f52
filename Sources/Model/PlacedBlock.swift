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
