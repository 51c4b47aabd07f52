import Model

/// Where the blocks of a story stand, in numbers of the outline.
struct StoryPlacement {
  /// The blocks of the lead, in the order of reading.
  let lead: [BlockReference]
  /// The placements behind the sections, one list an article; nil where a block was never scored.
  let placements: [[Placement?]]
  /// The blocks that belong to no section, and what they are instead.
  let strays: [BlockReference: Furniture]
  private let sections: [[(reference: BlockReference, placement: Placement)]]

  /// Places the body of a story by its outline, with the editor's decisions pinned.
  /// - Complexity: O(words · sections)
  init(
    of analysis: StoryAnalysis, by outline: StoryOutline, _ edits: EditResolver,
    memory: WordMemory, _ diagnostics: inout [Diagnostic]
  ) {
    let decisions = Decisions(edits, outline, &diagnostics)
    lead = analysis.blocks(.lead).filter { decisions.of($0) == nil }
    let references = Self.references(analysis, decisions)
    let input = PlacementInput(
      outline: outline.entries,
      articles: references.map { Self.inputs($0, analysis, outline, decisions) },
      references: references)
    let results = outline.entries.isEmpty ? [] : Placer().place(input, memory: memory)
    var tally = Tally(analysis.story, sections: outline.entries.count)
    for (list, placed) in zip(references, results) {
      for (reference, result) in zip(list, placed) {
        tally.count(reference, result)
      }
    }
    placements = tally.placements
    strays = tally.strays
    sections = tally.sections
  }

  /// The blocks of one section, in the order of reading.
  func blocks(in section: Int) -> [(reference: BlockReference, placement: Placement)] {
    sections[section]
  }

  /// The blocks to be placed, article by article.
  private static func references(
    _ analysis: StoryAnalysis, _ decisions: Decisions
  ) -> [[BlockReference]] {
    analysis.standings.indices.map { article in
      let standings = analysis.standings[article]
      var found: [BlockReference] = []
      found.reserveCapacity(standings.count)
      for block in standings.indices {
        let reference = BlockReference(article: article, block: block)
        switch standings[block] {
        case .body: found.append(reference)
        case .lead: if decisions.of(reference) != nil { found.append(reference) }
        case .outside, .hidden, .copy, .superseded: break
        }
      }
      return found
    }
  }

  /// The blocks of one article with what is known of them.
  private static func inputs(
    _ references: [BlockReference], _ analysis: StoryAnalysis, _ outline: StoryOutline,
    _ decisions: Decisions
  ) -> [PlacementBlock] {
    guard let article = references.first?.article else { return [] }
    let blocks = analysis.story.articles[article].blocks
    var heading = Heading(block: nil, text: nil, section: nil)
    var inputs: [PlacementBlock] = []
    inputs.reserveCapacity(references.count)
    for reference in references {
      guard let paragraph = analysis.paragraph(reference) else { continue }
      let subhead = blocks[reference.block].subhead
      if subhead != heading.block { heading = Heading(subhead, of: article, blocks, outline) }
      let decided = decisions.of(reference)
      inputs.append(
        PlacementBlock(
          paragraph, words: analysis.words(of: reference), subhead: heading.text,
          headingSection: heading.section, pin: decided.flatMap { $0.teaches ? $0.number : nil },
          moved: decided.flatMap { $0.teaches ? nil : $0.number }))
    }
    return inputs
  }
}

/// The subhead that blocks stand under, looked up once for all of them.
private struct Heading {
  let block: Int?
  let text: String?
  let section: Int?
}

extension Heading {
  init(_ subhead: Int?, of article: Int, _ blocks: [Block], _ outline: StoryOutline) {
    block = subhead
    text = subhead.map { blocks[$0].text }
    section = subhead.flatMap {
      outline.section(named: BlockReference(article: article, block: $0))
    }
  }
}

/// The editor's decisions in numbers of the outline.
private struct Decisions {
  private var section: [BlockReference: (number: Int, teaches: Bool)] = [:]

  /// What the editor decided about a block; nothing for nearly all.
  func of(_ reference: BlockReference) -> (number: Int, teaches: Bool)? {
    section.isEmpty ? nil : section[reference]
  }

  init(_ edits: EditResolver, _ outline: StoryOutline, _ diagnostics: inout [Diagnostic]) {
    guard !edits.placed.isEmpty else { return }
    let names = SectionNames(outline.entries)
    for (reference, edit) in edits.placed.sorted(by: { $0.key < $1.key }) {
      let (title, teaches): (String, Bool)
      switch edit.action {
      case .pin(let section): (title, teaches) = (section, true)
      case .move(let section): (title, teaches) = (section, false)
      case .hide: continue
      }
      let number = names.number(of: title, at: edit.location, "unknown-section", &diagnostics)
      section[reference] = number.map { ($0, teaches) }
    }
  }
}

/// Collects what placement says, block by block.
private struct Tally {
  private(set) var placements: [[Placement?]]
  private(set) var strays: [BlockReference: Furniture] = [:]
  private(set) var sections: [[(reference: BlockReference, placement: Placement)]]

  init(_ story: Story, sections count: Int) {
    placements = story.articles.map { [Placement?](repeating: nil, count: $0.blocks.count) }
    sections = Array(repeating: [], count: count)
  }

  /// A weak guess is shown: leaving news off the page would be worse than a paragraph in the next
  /// best section, and `coverage` tells the editor.
  mutating func count(_ reference: BlockReference, _ result: BlockPlacement) {
    switch result {
    case .placed(let placement), .weak(let placement):
      placements[reference.article][reference.block] = placement
      sections[placement.section].append((reference, placement))
    case .stray(let rule): strays[reference] = Furniture(rule)
    }
  }
}

extension Furniture {
  /// What a block is that belongs to no section; nil when nothing is known of it at all.
  fileprivate init?(_ rule: StrayRule) {
    switch rule {
    case .signature: self = .post
    case .address: self = .address
    case .credit: self = .trailer
    case .noComment: self = .noComment
    case .fragment: self = .fragment
    case .noEvidence: return nil
    }
  }
}
