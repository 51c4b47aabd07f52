import Model

/// A paragraph's place on the page.
struct ParagraphPlace: Hashable {
  /// The paragraph's address on the page.
  let anchor: String
  /// The title of its section; nil in the lead.
  let section: String?
}

/// Where on the page each block's words stand: its own, or those of the paragraph it is a copy of.
struct ParagraphPlaces {
  private var places: [BlockReference: ParagraphPlace] = [:]
  private var copies: [BlockReference: [BlockReference]] = [:]

  /// The places of an explainer's blocks.
  /// - Complexity: O(*n*) for *n* paragraphs and their copies.
  init(_ explainer: Explainer) {
    for section in explainer.sections {
      for block in section.blocks {
        let place = ParagraphPlace(anchor: block.anchor, section: section.title)
        for reference in [block.reference] + block.copies { places[reference] = place }
        copies[block.reference] = block.carriers(in: explainer.story)
      }
    }
  }

  /// The place of a block; nil when its words are not on the page.
  subscript(block: BlockReference) -> ParagraphPlace? { places[block] }

  /// The same words in reports of other outlets, in the order of reading.
  func copies(of block: BlockReference) -> [BlockReference] { copies[block] ?? [] }

  /// The places of some blocks, each once, in the order of the blocks.
  func places(of blocks: [BlockReference]) -> [ParagraphPlace] {
    var seen: Set<ParagraphPlace> = []
    return blocks.compactMap { places[$0] }.filter { seen.insert($0).inserted }
  }
}

extension PlacedBlock {
  /// The copies that other outlets have; one in an earlier version of the same report is no news.
  func carriers(in story: Story) -> [BlockReference] {
    let outlet = story.articles[reference.article].details.outlet
    return copies.filter { story.articles[$0.article].details.outlet != outlet }
  }
}
