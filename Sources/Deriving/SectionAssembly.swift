import Model

/// Puts placed blocks and the editor's notes together into sections.
struct SectionAssembly {
  private let analysis: StoryAnalysis
  private let merging: StoryMerging
  private let names: SectionNames
  private let slugs: [Slug]
  private let lead: Slug

  /// The assembly of a story by an outline.
  init(_ analysis: StoryAnalysis, _ merging: StoryMerging, outline: [OutlineEntry]) {
    self.analysis = analysis
    self.merging = merging
    names = SectionNames(outline)
    slugs = SectionAnchors(outline).slugs
    lead = slugs.contains(Slug("lead")) ? Slug("lead-paragraphs") : Slug("lead")
  }

  /// The lead: the editor's notes for it, then what stands before each article's first subhead.
  ///
  /// Absent when there is neither.
  func leadSection(notes: [Note], blocks: [BlockReference]) -> Section? {
    var items = notes.filter { $0.place == .lead }.map(Section.Item.note)
    items.reserveCapacity(items.count + blocks.count)
    for block in blocks { items.append(.block(placed(block, nil))) }
    guard !items.isEmpty else { return nil }
    return Section(
      title: nil, slug: lead, evidence: "paragraphs before the first subhead of an article",
      items: items)
  }

  /// A section of the outline: notes before, blocks in the order of reading, notes after.
  ///
  /// Blocks keep article order within an article and date order across articles, because the
  /// story's articles are in date order. Absent when nothing stands in it.
  func section(
    _ number: Int, titled title: String, evidence: String,
    blocks: [(reference: BlockReference, placement: Placement)], notes: [Note]
  ) -> Section? {
    var items = self.notes(notes, in: number, before: true)
    items.reserveCapacity(items.count + blocks.count + notes.count)
    for (reference, placement) in blocks { items.append(.block(placed(reference, placement))) }
    items += self.notes(notes, in: number, before: false)
    guard !items.isEmpty else { return nil }
    return Section(title: title, slug: slugs[number], evidence: evidence, items: items)
  }

  private func notes(_ notes: [Note], in number: Int, before: Bool) -> [Section.Item] {
    notes.filter { note in
      switch note.place {
      case .lead: false
      case .before(let section): before && names.number(of: section) == number
      case .after(let section): !before && names.number(of: section) == number
      }
    }.map(Section.Item.note)
  }

  /// A block in its place.
  ///
  /// Its anchor is its identity alone, so that a link to it survives another heading or section.
  private func placed(_ reference: BlockReference, _ placement: Placement?) -> PlacedBlock {
    let block = analysis.block(reference)
    let file = analysis.story.articles[reference.article].source
    return PlacedBlock(
      block: block, reference: reference,
      citation: Citation(source: reference.article + 1, file: file, range: block.range),
      placement: placement, anchor: block.id, copies: carriers(of: reference))
  }

  /// The copies in reports of other outlets: none "also carries" its own words.
  private func carriers(of reference: BlockReference) -> [BlockReference] {
    let copies = merging.copies(of: reference)
    if copies.isEmpty { return copies }
    let outlet = analysis.story.articles[reference.article].details.outlet
    return copies.filter { analysis.story.articles[$0.article].details.outlet != outlet }
  }
}
