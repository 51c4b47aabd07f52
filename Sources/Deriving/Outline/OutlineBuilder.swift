import Model

/// Proposes a story's sections from its articles' own subheads, and from themes where they have none.
///
/// Editors of other papers have already cut the story into parts; their subheads are the best
/// outline there is. What they leave open, the themes of news fill.
package struct OutlineBuilder {
  private let story: OutlineStory
  private let headings: [String: String]

  /// A section before its place in the outline is known.
  private struct Draft {
    let section: ProposedSection
    let themes: ThemeSet
    let position: Double
  }

  /// The sections in the order of the page; at least one when there is any paragraph at all.
  ///
  /// Three to seven sections with two paragraphs or more, in the order in which articles bring them
  /// up; background first, what happens next last. The order in which articles are given makes no
  /// difference.
  /// - Complexity: O(bytes + subheads² · words under a subhead)
  package static func sections(
    of articles: [OutlineArticle], headings: [String: String] = [:],
    memory: WordMemory = WordMemory()
  ) -> [ProposedSection] {
    OutlineBuilder(articles, headings, memory: memory).sections
  }

  private init(_ articles: [OutlineArticle], _ headings: [String: String], memory: WordMemory) {
    self.headings = headings
    story = OutlineStory(articles, memory: memory)
  }

  private var sections: [ProposedSection] {
    guard !story.places.isEmpty else { return [] }
    let merging = SubheadMerging(story.subheads)
    let kept = SectionSelection(merging, story: story).kept
    var drafts = kept.map(draft)
    if drafts.count < SectionSelection.fewest || isThin(kept) {
      drafts += themeDrafts(beside: kept)
    }
    return drafts.map { (rank: rank($0), section: $0.section) }
      .sorted { $0.rank < $1.rank }.map(\.section)
  }

  /// Whether the subheads of a few articles would have to speak for all the others.
  private func isThin(_ kept: [SubheadGroup]) -> Bool {
    kept.reduce(0) { $0 + $1.paragraphs.count } * 4 < story.places.count
  }

  private func draft(_ group: SubheadGroup) -> Draft {
    let title = displayTitle(of: group.title)
    return Draft(
      section: ProposedSection(
        entry: OutlineEntry(title: title, hints: group.hints),
        subheads: group.subheads.map(\.reference).sorted(), evidence: evidence(for: group)),
      themes: story.words.memory.themes(of: title), position: group.position)
  }

  /// A question that stayed a question keeps its mark.
  private func displayTitle(of subhead: Subhead) -> String {
    guard story.words.memory.isEnglish else { return subhead.name.name }
    guard subhead.text.utf8.contains(0x3F) else { return subhead.name.name }
    let first = HeadingWord.split(subhead.name.name).first
    let isOpen = first.flatMap(Auxiliary.init) != nil
    return subhead.name.name + (isOpen ? "?" : "")
  }

  private func evidence(for group: SubheadGroup) -> String {
    let parts = group.subheads.map {
      "“\($0.text)” (\($0.article), \(Self.count($0.paragraphs.count, "paragraph")))"
    }
    return Self.count(parts.count, "subhead") + ": " + parts.joined(separator: "; ")
  }

  /// Sections by theme for what stands under no kept subhead; a story without any subhead always
  /// has a place for the event itself.
  private func themeDrafts(beside kept: [SubheadGroup]) -> [Draft] {
    let covered = Set(kept.flatMap(\.paragraphs))
    let free = story.places.indices.filter { !covered.contains($0) }
    let taken = kept.reduce(into: ThemeSet()) { $0.formUnion($1.title.themes) }
    let found =
      story.words.memory.isEnglish
      ? ThemeSections(story).candidates(among: free, without: taken) : []
    let room = SectionSelection.most - max(kept.count, 1)
    var drafts = found.prefix(room).map(draft)
    if kept.isEmpty, !found.contains(where: { $0.theme == "event" }) { drafts.append(eventDraft) }
    return drafts
  }

  private func draft(_ candidate: ThemeSections.Candidate) -> Draft {
    let articles = Set(candidate.paragraphs.map { story.places[$0].article }).count
    let sum = candidate.paragraphs.reduce(0) { $0 + story.places[$1].position }
    return Draft(
      section: ProposedSection(
        entry: OutlineEntry(
          title: headings[candidate.theme] ?? candidate.title, hints: candidate.words),
        subheads: [],
        evidence: Self.count(candidate.paragraphs.count, "paragraph") + " in "
          + Self.count(articles, "article") + " speak of it: "
          + candidate.words.joined(separator: ", ")),
      themes: ThemeSet(candidate.theme), position: sum / Double(candidate.paragraphs.count))
  }

  private var eventDraft: Draft {
    Draft(
      section: ProposedSection(
        entry: OutlineEntry(title: headings["event"] ?? "What happened"), subheads: [],
        evidence: "every story has an event; no subhead names it"),
      themes: ThemeSet("event"), position: 0)
  }

  /// Background before everything, the future after everything, the rest as articles bring it up.
  private func rank(_ draft: Draft) -> (Int, Double, String) {
    let names = draft.themes.names
    let end = names == ["background"] ? 0 : names == ["next"] ? 2 : 1
    return (end, draft.position, draft.section.entry.title)
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
