package import Model

extension StoryIndexEntry {
  /// What site-wide pages need of an explainer.
  ///
  /// What the editor switched off on the page is not told of elsewhere.
  /// - Complexity: O(letters on the page)
  package init(_ explainer: Explainer) {
    let placed = explainer.sections.map(\.blocks)
    let blocks = placed.flatMap(\.self)
    let numbers = Dictionary(
      blocks.enumerated().map { ($1.anchor, $0) }, uniquingKeysWith: { first, _ in first })
    let people = explainer.story.details.shown.contains(.people) ? explainer.extracts.people : []
    let places = ParagraphPlaces(explainer)
    self.init(
      headings: zip(explainer.sections, placed).map { section, blocks in
        Heading(title: section.title, slug: section.slug.text, blockCount: blocks.count)
      },
      identities: blocks.map { UInt64($0.block.id, radix: 16) ?? 0 },
      sources: SourceList(explainer).entries.map { Self.source($0, numbers) },
      players: people.map { Self.player($0, explainer.story, places, numbers) },
      words: WordTable(
        of: blocks.lazy.map(\.block.text), in: explainer.story.language.primary))
  }

  private static func source(_ entry: SourceList.Entry, _ numbers: [String: Int]) -> Source {
    let details = entry.article.details
    return Source(
      outlet: details.outlet, headline: details.headline, byline: details.byline,
      link: entry.article.webAddress, published: details.published,
      blocks: entry.places.compactMap { numbers[$0.anchor] })
  }

  private static func player(
    _ person: Person, _ story: Story, _ places: ParagraphPlaces, _ numbers: [String: Int]
  ) -> Player {
    Player(
      kind: person.kind, name: story.words(of: person.name),
      role: person.roles.first.map(story.words),
      blocks: places.places(of: person.mentions).compactMap { numbers[$0.anchor] })
  }
}
