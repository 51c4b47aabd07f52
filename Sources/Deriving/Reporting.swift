import Model
import Prose

/// The paragraphs that stand on the page, each once, as the rules read them.
struct Reporting {
  /// A paragraph of the page.
  struct Entry {
    /// Which block it is.
    let reference: BlockReference
    /// Its words.
    let paragraph: Paragraph
    /// The section it stands in, by its number in the outline; nil in the lead.
    let section: Int?
    /// The same words in other reports, in the order of reading.
    let copies: [BlockReference]
  }

  /// The story.
  let story: Story
  /// The paragraphs in the order of reading: article by article, oldest first.
  let entries: [Entry]
  private let numbers: BlockTable<Int32>
  private let paragraphs: [[Paragraph?]]

  /// The paragraphs of a story that stand on its page, in the order of reading.
  ///
  /// `paragraphs` is all that was read of the story; what is missing there is read when asked for.
  init(_ story: Story, _ entries: [Entry], paragraphs: [[Paragraph?]] = []) {
    self.story = story
    self.entries = entries
    self.paragraphs = paragraphs
    var numbers = BlockTable<Int32>(of: story, filledWith: -1)
    for (number, entry) in entries.enumerated() { numbers[entry.reference] = Int32(number) }
    self.numbers = numbers
  }

  /// The English paragraphs that stand in an explainer's sections.
  ///
  /// The rules know words of English alone: in another language they would take the beginning of a
  /// sentence for a name and a preposition for a verb of speech. So they do not see it.
  /// - Complexity: O(blocks)
  init(_ analysis: StoryAnalysis, _ sections: [Section]) {
    let isEnglish = analysis.story.articles.indices.map {
      analysis.story.language(ofArticle: $0).isEnglish
    }
    var numbers = BlockTable<Int32>(of: analysis.story, filledWith: -1)
    var shown: [PlacedBlock] = []
    shown.reserveCapacity(sections.reduce(0) { $0 + $1.items.count })
    for section in sections {
      for case .block(let placed) in section.items where isEnglish[placed.reference.article] {
        numbers[placed.reference] = Int32(shown.count)
        shown.append(placed)
      }
    }
    var entries: [Entry] = []
    entries.reserveCapacity(shown.count)
    for (article, list) in analysis.paragraphs.enumerated() where isEnglish[article] {
      for (block, paragraph) in list.enumerated() {
        let reference = BlockReference(article: article, block: block)
        let number = Int(numbers[reference])
        if number < 0 { continue }
        numbers[reference] = paragraph == nil ? -1 : Int32(entries.count)
        if let paragraph { entries.append(Entry(shown[number], paragraph)) }
      }
    }
    story = analysis.story
    self.entries = entries
    self.numbers = numbers
    paragraphs = analysis.paragraphs
  }

  /// The entry of a block; nil when it is not on the page.
  func entry(of reference: BlockReference) -> Entry? {
    number(of: reference).map { entries[$0] }
  }

  /// The number of a block's entry; nil when it is not on the page.
  func number(of reference: BlockReference) -> Int? {
    let number = Int(numbers[reference])
    return number < 0 ? nil : number
  }

  /// The words of any block of the story, whether or not it is on the page.
  func paragraph(of reference: BlockReference) -> Paragraph {
    if reference.article < paragraphs.count,
      let known = paragraphs[reference.article][reference.block]
    {
      return known
    }
    return entry(of: reference)?.paragraph
      ?? Paragraph(Array(story.articles[reference.article].blocks[reference.block].text.utf8))
  }

  /// The paragraph right before another one in its article, when both are on the page.
  ///
  /// Subheads and furniture between them are passed over.
  func paragraph(before reference: BlockReference) -> Entry? {
    let blocks = story.articles[reference.article].blocks
    var block = reference.block - 1
    while block >= 0, blocks[block].kind != .paragraph { block -= 1 }
    return block < 0 ? nil : entry(of: BlockReference(article: reference.article, block: block))
  }

  /// The details of the article that a block belongs to.
  func details(of reference: BlockReference) -> ArticleDetails {
    story.articles[reference.article].details
  }
}

extension Reporting.Entry {
  /// A paragraph as it stands in its section.
  init(_ placed: PlacedBlock, _ paragraph: Paragraph) {
    self.init(
      reference: placed.reference, paragraph: paragraph, section: placed.placement?.section,
      copies: placed.copies)
  }
}
