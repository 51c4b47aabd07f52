/// A stretch of a block's words: the smallest thing the page can show and prove.
///
/// Names, quoted words, figures and sentences are all passages, so that nothing on the page is
/// written by the program.
package struct Passage: Hashable, Sendable {
  /// The block.
  package let block: BlockReference
  /// The bytes of the block's ``Block/text`` in UTF-8.
  package let range: Range<Int>

  /// A stretch of a block's words.
  package init(_ block: BlockReference, _ range: Range<Int>) {
    self.block = block
    self.range = range
  }
}

extension Passage: Comparable {
  /// The order of reading; of two that begin together, the shorter first.
  package static func < (first: Passage, second: Passage) -> Bool {
    (first.block, first.range.lowerBound, first.range.upperBound) < (
      second.block, second.range.lowerBound, second.range.upperBound
    )
  }
}

extension Story {
  /// The words of a passage, letter for letter.
  /// - Complexity: O(bytes of the passage)
  package func words(of passage: Passage) -> String {
    let block = articles[passage.block.article].blocks[passage.block.block]
    let bytes = block.text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: passage.range.lowerBound)
    let end = bytes.index(start, offsetBy: passage.range.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
