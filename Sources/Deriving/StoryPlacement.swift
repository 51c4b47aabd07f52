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
      articles: references.map { list in
        list.compactMap { Self.input($0, analysis, outline, decisions) }
      })
    let results = outline.entries.isEmpty ? [] : Placer().place(input, memory: memory)
    var tally = Tally(analysis.story, sections: outline.entries.count)
    for (list, placed) in zip(references, results) {
      for (reference, result) in zip(list, placed) {
        tally.count(reference, result, of: references)
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
    analysis.standings.enumerated().map { number, list in
      list.indices.map { BlockReference(article: number, block: $0) }.filter { reference in
        switch list[reference.block] {
        case .body: true
        case .lead: decisions.of(reference) != nil
        case .outside, .hidden, .copy, .superseded: false
        }
      }
    }
  }

  private static func input(
    _ reference: BlockReference, _ analysis: StoryAnalysis, _ outline: StoryOutline,
    _ decisions: Decisions
  ) -> PlacementBlock? {
    guard let paragraph = analysis.paragraph(reference) else { return nil }
    let blocks = analysis.story.articles[reference.article].blocks
    let subhead = blocks[reference.block].subhead.map {
      BlockReference(article: reference.article, block: $0)
    }
    let decided = decisions.of(reference)
    return PlacementBlock(
      paragraph, words: analysis.words[reference.article][reference.block],
      subhead: subhead.map { blocks[$0.block].text },
      headingSection: subhead.flatMap { outline.section(named: $0) },
      pin: decided.flatMap { $0.teaches ? $0.number : nil },
      moved: decided.flatMap { $0.teaches ? nil : $0.number })
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
  mutating func count(
    _ reference: BlockReference, _ result: BlockPlacement, of references: [[BlockReference]]
  ) {
    switch result {
    case .placed(let found), .weak(let found):
      let placement = found.renumbered(by: references)
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
