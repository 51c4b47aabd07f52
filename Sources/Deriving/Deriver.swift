package import Model
import Prose

/// Derives an explainer from a story: merging → outline → placement → sections → extracts → fates.
///
/// Extractive: every block on the page is a paragraph of an article, with the bytes it came from.
package enum Deriver {
  /// The explainer of a story, and what the editor should know.
  ///
  /// Pure and deterministic: the same story gives the same explainer on every machine.
  /// - Parameters:
  ///   - story: what the reader found
  ///   - limits: how much of a report the page may show; nil when nothing limits it
  ///   - headings: what the story's language calls sections that are named after themes, by their names
  ///   - memory: the words met so far. Whoever derives one story after another on one task keeps one
  ///     for all of them in one language: that saves time and changes nothing.
  ///   - done: called when a step is over, so that a benchmark can tell what takes how long.
  /// - Returns: the explainer, and the complaints and notices in the order of the story
  /// - Complexity: O(words · sections)
  package static func derive(
    _ story: Story, within limits: ExcerptLimits? = nil, headings: [String: String] = [:],
    memory: WordMemory? = nil, done: (DerivationStep) -> Void = { _ in }
  ) -> (explainer: Explainer, diagnostics: [Diagnostic]) {
    let isKnown = memory?.language.primary.isSame(as: story.language.primary) ?? false
    let memory = isKnown ? memory ?? WordMemory() : WordMemory(story.language)
    var diagnostics = UnreadLanguages.notices(on: story)
    let edits = EditResolver(story, &diagnostics)
    var analysis = StoryAnalysis(of: story, hidden: edits.hidden, memory: memory)
    done(.reading)
    let merging = StoryMerging(
      story, analysis.reporting, decided: edits.hidden.union(edits.placed.keys))
    analysis.leaveOut(merging)
    done(.merging)
    let outline = StoryOutline(of: analysis, headings: headings, memory: memory)
    done(.outline)
    let placed = StoryPlacement(
      of: analysis, by: outline, edits, memory: memory, &diagnostics)
    done(.placement)
    var sections = sections(of: analysis, merging, outline, placed, &diagnostics)
    done(.assembly)
    var extracts = StoryExtracts(of: Reporting(analysis, sections), done: done).extracts
    let trimmed = limits.map { limits in
      trim(&sections, &extracts, of: analysis, within: limits, edits, &diagnostics)
    }
    let fates = StoryFates(of: analysis, merging, outline, placed, sections, trimmed ?? []).fates
    diagnostics += CitationProof.complaints(about: sections)
    diagnostics += PassageProof.complaints(about: extracts, in: story)
    let explainer = Explainer(
      story: story, updated: newest(in: sections, of: story), outline: outline.entries,
      sections: sections, fates: fates, placements: placed.placements, extracts: extracts)
    if !story.details.expectations.isEmpty { diagnostics += Expectations(explainer).complaints }
    done(.assembly)
    return (explainer, diagnostics)
  }

  /// Leaves out what the limits do not allow, and draws all extracts again out of what remains.
  private static func trim(
    _ sections: inout [Section], _ extracts: inout Extracts, of analysis: StoryAnalysis,
    within limits: ExcerptLimits, _ edits: EditResolver, _ diagnostics: inout [Diagnostic]
  ) -> Set<BlockReference> {
    let story = analysis.story
    var trimmed: Set<BlockReference> = []
    while true {
      let page = PageExcerpts(story, sections, extracts.quotes)
      let guarded = ExcerptGuard(page, of: story, within: limits, pinned: Set(edits.placed.keys))
      guard !guarded.trimmed.isEmpty else {
        diagnostics += guarded.complaints + ExcerptGuard.remarks(on: trimmed, of: story)
        return trimmed
      }
      // Who says a quotation may have stood in a paragraph that is gone: so the page is measured again.
      trimmed.formUnion(guarded.trimmed)
      sections = sections.leavingOut(guarded.trimmed)
      extracts = StoryExtracts(of: Reporting(analysis, sections), done: { _ in }).extracts
    }
  }

  private static func sections(
    of analysis: StoryAnalysis, _ merging: StoryMerging, _ outline: StoryOutline,
    _ placed: StoryPlacement, _ diagnostics: inout [Diagnostic]
  ) -> [Section] {
    let notes = homed(analysis.story.notes, outline, &diagnostics)
    let assembly = SectionAssembly(analysis, merging, outline: outline.entries)
    let lead = assembly.leadSection(notes: notes, blocks: placed.lead)
    let sections = outline.entries.indices.map { number in
      assembly.section(
        number, titled: outline.entries[number].title, evidence: outline.evidence[number],
        blocks: placed.blocks(in: number), notes: notes)
    }
    for (number, section) in sections.enumerated() where section == nil {
      diagnostics += emptySection(outline.entries[number].title, of: analysis.story)
    }
    return ([lead] + sections).compactMap(\.self)
  }

  /// The notes whose section exists; the others are complaints.
  private static func homed(
    _ notes: [Note], _ outline: StoryOutline, _ diagnostics: inout [Diagnostic]
  ) -> [Note] {
    guard !notes.isEmpty else { return [] }
    let names = SectionNames(outline.entries)
    return notes.filter { note in
      switch note.place {
      case .lead: true
      case .before(let section), .after(let section):
        names.number(
          of: section, at: note.placeLocation, "note-for-unknown-section", &diagnostics) != nil
      }
    }
  }

  /// A declared section that nothing stands in is said; a derived one is simply not there.
  private static func emptySection(_ title: String, of story: Story) -> [Diagnostic] {
    guard story.details.sections != nil else { return [] }
    return [
      .warning(
        "empty-section",
        "no paragraph belongs to section '\(title)'; give it hints or remove it",
        at: SourceLocation(path: story.introduction.source.path))
    ]
  }

  /// The newest date of a cited article or a shown note; never today.
  private static func newest(in sections: [Section], of story: Story) -> CalendarDate? {
    var isCited = [Bool](repeating: false, count: story.articles.count)
    var dates: [CalendarDate?] = []
    for section in sections {
      for item in section.items {
        switch item {
        case .note(let note): dates.append(note.date)
        case .block(let placed):
          isCited[placed.reference.article] = true
          for copy in placed.copies { isCited[copy.article] = true }
        }
      }
    }
    for (article, isCited) in zip(story.articles, isCited) where isCited {
      dates += [article.details.published, article.details.updated]
    }
    return dates.compactMap(\.self).max()
  }
}
