import Model
import Templating

/// Shows words of reports outside their paragraphs, with the proof of where they stand.
///
/// Every part of a page beside its sections is made of these: nothing in them is written by the
/// program, and everything leads back to the paragraph and to the report.
struct CitedWords {
  let story: Story
  let places: ParagraphPlaces
  let wording: Wording
  private let listed: Set<Int>

  /// The words of an explainer's reports; `sources` is the list that numbers lead to.
  init(_ explainer: Explainer, _ sources: SourceList, in wording: Wording) {
    self.wording = wording
    story = explainer.story
    places = ParagraphPlaces(explainer)
    listed = Set(sources.entries.map(\.number))
  }

  /// A passage letter for letter; null when there is none.
  func words(_ passage: Passage?) -> TemplateValue {
    TemplateValue(passage.map(story.words))
  }

  /// The language of a block's words, when it is not the page's.
  func lang(_ block: BlockReference) -> TemplateValue {
    TemplateValue(story.articles[block.article].details.language)
  }

  /// Whose words something is.
  func speaker(_ speaker: Speaker?) -> TemplateValue {
    speaker.map { ["name": words($0.name), "role": words($0.role)] } ?? .null
  }

  /// The report that a block belongs to, with the ways to the paragraph and to the list of sources.
  func citation(of block: BlockReference) -> TemplateValue {
    citation(of: block, before: nil)
  }

  /// The other reports that have a paragraph, each once.
  func others(carrying block: BlockReference) -> TemplateValue {
    citations(of: places.copies(of: block), besides: block)
  }

  /// The other reports that say the same, each once: those of the passages, and copies of either.
  ///
  /// A near copy of a paragraph may lack some of its words; it counts only where it has these.
  func others(saying words: Passage, in passages: [Passage] = []) -> TemplateValue {
    let blocks = ([words] + passages).flatMap { passage in
      [passage.block] + places.copies(of: passage.block).filter { says(passage, $0) }
    }
    return citations(of: blocks, besides: words.block)
  }

  private func says(_ words: Passage, _ copy: BlockReference) -> Bool {
    let text = NormalisedText.bytes(of: story.articles[copy.article].blocks[copy.block].text)
    return text.firstRange(of: NormalisedText.bytes(of: story.words(of: words))) != nil
  }

  private func citations(
    of blocks: [BlockReference], besides block: BlockReference
  ) -> TemplateValue {
    var seen: Set<Int> = [block.article]
    let others = blocks.filter { seen.insert($0.article).inserted }.sorted()
    return TemplateValue(
      framing: others.enumerated().map { index, other in
        citation(of: other, before: separator(after: index, of: others.count))
      })
  }

  private func citation(of block: BlockReference, before separator: String?) -> TemplateValue {
    let details = story.articles[block.article].details
    let number = SourceList.number(ofArticle: block.article)
    let isListed = listed.contains(number)
    return [
      "outlet": .text(details.outlet), "date": wording.value(of: details.published),
      "url": TemplateValue(places[block].map { "#" + $0.anchor }),
      "number": isListed ? .number(number) : .null,
      "sourceURL": isListed ? .text("#" + SourceList.identifier(of: number)) : .null,
      "separator": TemplateValue(separator),
    ]
  }

  /// What stands between one name and the next: `A, B and C`.
  private func separator(after index: Int, of count: Int) -> String? {
    switch count - index {
    case 1: nil
    case 2: wording.separator(.listOfTwo)
    default: wording.separator(.listOfMore)
    }
  }
}
