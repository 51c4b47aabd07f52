import Deriving
import Model
import Testing

@Suite struct DeriverTests {
  @Test func derivesLeadAndSectionsWithTheNumbersOfTheirSources() {
    let (explainer, diagnostics) = Deriver.derive(SampleStory.story())
    #expect(diagnostics == [])
    #expect(
      explainer.outlineText == """
        # lead
        [1] The dam above Harrow failed on Tuesday night, the mayor said.
        # Warnings before the breach
        [1] Engineers had warned of cracks in a report last year, the council said.
        [1] A second report on the cracks, in January, asked for money for repairs.
        [2] Cracks in the dam were known to engineers, two former officials said.
        # What happens next
        [1] The council will decide on the rebuilding of the dam in April.
        [1] Residents will be allowed home next week, the fire service said.
        [2] The council expects to vote on rebuilding next month, a councillor said.
        """)
  }

  @Test func followsADeclaredOutline() {
    let outline = [
      OutlineEntry(title: "Rebuilding", hints: ["council", "vote", "decide"]),
      OutlineEntry(title: "Cracks", hints: ["engineers", "warned", "report"]),
    ]
    let (explainer, _) = Deriver.derive(SampleStory.story(sections: outline))
    #expect(explainer.sections.map(\.title) == [nil, "Rebuilding", "Cracks"])
    #expect(explainer.sections.map(\.evidence).last == "declared in index.md")
  }

  @Test func putsNotesWhereTheirFrontMatterSays() {
    let notes = [
      SampleStory.note("after", .after(section: "what happens next?")),
      SampleStory.note("before", .before(section: "What happens next")),
      SampleStory.note("lead", .lead),
    ]
    let (explainer, diagnostics) = Deriver.derive(SampleStory.story(notes: notes))
    #expect(diagnostics == [])
    #expect(explainer.outlineText.hasPrefix("# lead\nnote lead\n"))
    let next = explainer.outlineText.firstRange(of: "# What happens next\nnote before\n")
    #expect(next != nil)
    #expect(explainer.outlineText.hasSuffix("\nnote after"))
  }

  @Test func putsNotesIntoSectionsOfOtherScriptsInAnyCase() {
    let outline = [OutlineEntry(title: "Требования"), OutlineEntry(title: "Что дальше")]
    let notes = [SampleStory.note("kept", .after(section: "что дальше"))]
    let (explainer, diagnostics) = Deriver.derive(
      SampleStory.story(sections: outline, notes: notes))
    #expect(!diagnostics.contains { $0.identifier == "note-for-unknown-section" })
    #expect(explainer.outlineText.contains("note kept"))
  }

  @Test func complainsOfANoteWithoutASection() {
    let notes = [SampleStory.note("lost", .after(section: "Wat happens next"))]
    let (_, diagnostics) = Deriver.derive(SampleStory.story(notes: notes))
    #expect(
      diagnostics.map(\.text) == [
        """
        Content/dam/notes/lost.md:2:10: error: there is no section 'Wat happens next'; did you mean \
        'What happens next'? [note-for-unknown-section]
        """
      ])
  }

  @Test func obeysTheEditorsDecisions() throws {
    let lead = SampleStory.first.blocks[1]
    let cracks = SampleStory.second.blocks[0]
    let home = SampleStory.first.blocks[7]
    let here = SourceLocation(path: "Content/dam/index.md")
    let story = SampleStory.story(edits: [
      Edit(
        article: "a", block: lead.id, action: .pin(section: "Warnings before the breach"),
        location: here),
      Edit(
        article: "b", block: cracks.id, action: .move(section: "What happens next"), location: here),
      Edit(article: "a", block: home.id, action: .hide, location: here),
    ])
    let (explainer, diagnostics) = Deriver.derive(story)
    #expect(diagnostics == [])
    #expect(
      explainer.outlineText == """
        # Warnings before the breach
        [1] The dam above Harrow failed on Tuesday night, the mayor said.
        [1] Engineers had warned of cracks in a report last year, the council said.
        [1] A second report on the cracks, in January, asked for money for repairs.
        # What happens next
        [1] The council will decide on the rebuilding of the dam in April.
        [2] Cracks in the dam were known to engineers, two former officials said.
        [2] The council expects to vote on rebuilding next month, a councillor said.
        """)
    #expect(explainer.fates[0][7] == .hidden)
    #expect(explainer.placements[1][0]?.reasons.map(\.kind) == [.pinned])
  }

  @Test func givesEveryBlockOneFateAndUsesEachOnce() {
    let (explainer, _) = Deriver.derive(SampleStory.story())
    for (article, fates) in zip(explainer.story.articles, explainer.fates) {
      #expect(article.blocks.count == fates.count)
    }
    #expect(explainer.fates[0][0] == .furniture(.byline))
    #expect(explainer.fates[0][5] == .heading(section: "What happens next"))
    let anchors = explainer.fates.joined().compactMap { fate in
      if case .used(let anchor) = fate { anchor } else { nil }
    }
    #expect(anchors.count == 8 - 1)
    #expect(Set(anchors).count == anchors.count)
  }

  @Test func datesTheExplainerByItsNewestSourceOrNote() {
    let dated = SampleStory.note("new", .lead, date: "2026-04-01")
    #expect(Deriver.derive(SampleStory.story()).explainer.updated?.iso == "2026-03-05")
    #expect(
      Deriver.derive(SampleStory.story(notes: [dated])).explainer.updated?.iso == "2026-04-01")
  }

  @Test func refusesABlockThatCannotProveItself() {
    let article = SampleStory.first
    let altered = Article(
      id: "a", source: SourceFile(path: article.source.path, text: "Something else entirely."),
      details: article.details, blocks: article.blocks)
    let (_, diagnostics) = Deriver.derive(SampleStory.story(articles: [altered]))
    let names = Set(diagnostics.map(\.identifier))
    #expect(names == ["unproven-block", "unproven-passage"])
  }

  @Test func derivesSomethingFromAnything() {
    let empty = Deriver.derive(SampleStory.story(articles: []))
    #expect(empty.explainer.sections.isEmpty)
    let alone = SampleStory.article(
      "x", outlet: "X", date: nil, [(.paragraph, "The dam above Harrow failed on Tuesday night.")])
    let (explainer, diagnostics) = Deriver.derive(SampleStory.story(articles: [alone]))
    #expect(diagnostics == [])
    #expect(explainer.fates == [[.used(anchor: explainer.fates.usedAnchor)]])
  }
}

extension [[Fate]] {
  fileprivate var usedAnchor: String {
    for case .used(let anchor) in joined() { return anchor }
    return "none"
  }
}
