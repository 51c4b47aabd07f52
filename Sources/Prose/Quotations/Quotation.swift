/// Words in quotation marks, with who said them.
package struct Quotation: Hashable, Sendable {
  /// The paragraph it stands in, by its number in the article.
  package let paragraph: Int
  /// The words between the marks, in bytes of the paragraph.
  package let range: Range<Int>
  /// Whether it began in an earlier paragraph.
  package let isContinued: Bool
  /// Whether it goes on in the next paragraph.
  package let goesOn: Bool
  /// Who said it; nil when the text does not tell.
  package let attribution: Attribution?
}
