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
    var (blocks, paragraphs): ([BlockReference], [Paragraph]) = ([], [])
    blocks.reserveCapacity(all.count)
    paragraphs.reserveCapacity(all.count)
    for block in all.indices where all[block].kind == .paragraph {
      let reference = BlockReference(article: article, block: block)
      blocks.append(reference)
      paragraphs.append(reporting.paragraph(of: reference))
    }
    quotations = Quotations.find(in: paragraphs)
    (self.blocks, self.paragraphs) = (blocks, paragraphs)
  }

  /// A stretch of one of the paragraphs.
  func passage(_ paragraph: Int, _ range: Range<Int>) -> Passage {
    Passage(blocks[paragraph], range)
  }
}
