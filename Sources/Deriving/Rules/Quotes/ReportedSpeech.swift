import Model
import Prose

/// The quotations of one article, with the paragraphs they were found in.
struct ReportedSpeech {
  /// The article's paragraphs, in order; the numbers of ``quotations`` count these.
  let blocks: [BlockReference]
  let paragraphs: [Paragraph]
  let quotations: [Quotation]

  /// Reads an article.
  ///
  /// Paragraphs that the page leaves out are read too, because a quotation may run through them
  /// and a pronoun may mean somebody named there.
  /// - Complexity: O(bytes of the article)
  init(of article: Int, in reporting: Reporting) {
    let all = reporting.story.articles[article].blocks
    blocks = all.indices.filter { all[$0].kind == .paragraph }
      .map { BlockReference(article: article, block: $0) }
    paragraphs = blocks.map(reporting.paragraph)
    quotations = Quotations.find(in: paragraphs)
  }

  /// A stretch of one of the paragraphs.
  func passage(_ paragraph: Int, _ range: Range<Int>) -> Passage {
    Passage(blocks[paragraph], range)
  }
}
