/// Finds the quotations of an article and who said them.
///
/// Rules in the order of their sureness: the words behind a quotation, those before it in its
/// sentence, who spoke before in the same paragraph, the subject of the sentence, who spoke in the
/// paragraph before. A quotation that runs over several paragraphs has one speaker.
package enum Quotations {
  /// The quotations of at least four words, in the order of reading.
  ///
  /// The paragraphs are those of one article, in order. Shorter ones are scare quotes and titles,
  /// and left out.
  /// - Complexity: O(bytes), and for each quotation O(words of two paragraphs)
  package static func find(in paragraphs: [Paragraph]) -> [Quotation] {
    var reader = QuotationReader(paragraphs)
    for number in paragraphs.indices { reader.read(number) }
    return reader.quotations
  }
}
