/// Finds the sentences of a paragraph that leave something open.
///
/// By set phrases around rare words ("could not be independently verified", "has yet to say"), and
/// by the reporter's own questions. What somebody else says between quotation marks is not the
/// reporter's doubt, nor is what the same sentence settles.
package enum Doubts {
  /// The doubts, in order; sentences that lean on the one before them take it along.
  /// - Complexity: O(words); sentences without a word of doubt are passed over.
  package static func find(in paragraph: Paragraph) -> [Doubt] {
    let asks = paragraph.sentences.contains { QuestionReader.ends(paragraph, $0) }
    guard asks || paragraph.hasDoubt(in: 0..<paragraph.classes.count) else { return [] }
    return DoubtReader(paragraph).doubts
  }
}

extension Paragraph {
  /// Whether a phrase of doubt may stand around one of these words.
  func hasDoubt(in words: Range<Int>) -> Bool {
    classes.withUnsafeBufferPointer { classes in
      for word in words where classes[word].contains(.doubt) { return true }
      return false
    }
  }
}
