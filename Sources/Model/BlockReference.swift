/// A block's number in its story: which article, which block of it.
///
/// Numbers are what the hot paths carry; readers and editors see ``Block/id`` instead.
package struct BlockReference: Hashable, Sendable, Comparable {
  /// The article, counted in the story's order.
  package let article: Int
  /// The block, counted in the article's order.
  package let block: Int

  /// The block at these two numbers.
  package init(article: Int, block: Int) {
    self.article = article
    self.block = block
  }

  /// Orders by article, then block: the order of reading.
  package static func < (first: BlockReference, second: BlockReference) -> Bool {
    (first.article, first.block) < (second.article, second.block)
  }
}
