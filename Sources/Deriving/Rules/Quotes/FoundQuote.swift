import Model

/// A quotation on its way to the page.
struct FoundQuote {
  let words: Passage
  let speaker: Speaker?
  let verb: Passage?
  /// The number of its paragraph among the entries of the reporting.
  let entry: Int
  let section: Int?
  /// Whether it is part of a quotation that runs over several paragraphs.
  let isPart: Bool
  /// Whether a name, and not a description or an unresolved pronoun, says who speaks.
  let isNamed: Bool
  /// Which of the words of ``QuotedWords`` are its own.
  let wording: Range<Int>
  /// The same words elsewhere.
  var alsoIn: [Passage] = []
}
