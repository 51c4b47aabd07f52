import Model
import Testing

@testable import Deriving

/// What `excerpts:` allows, with a report of 60 words in six paragraphs of ten.
@Suite struct ExcerptGuardTests {
  private static let paragraphs = [
    "a": [
      "Engineers found deep cracks along the northern wall last winter.",
      "Shops beside the market square stayed shut for several days.",
      "Farmers upstream moved their cattle to higher ground before dawn.",
      "Buses were sent round through villages on narrow country lanes.",
      "Schools opened their halls to families without heating or light.",
      "Volunteers carried sandbags past the old mill until late evening.",
    ],
    "b": [
      "Ministers promised money for new pumps and stronger river banks.",
      "Insurers expect claims from hundreds of flooded homes this spring.",
      "Divers searched beneath the broken arches with lamps and ropes.",
      "Councillors asked why earlier warnings had never reached the public.",
      "Railway crews repaired signals drowned by water near the station.",
      "Doctors treated people for cold after hours spent on roofs.",
    ],
  ]

  private static func report(_ id: String, licence: String? = nil, outlet: String) -> Article {
    let article = SampleStory.article(
      id, outlet: outlet, date: "2026-03-03",
      (paragraphs[id] ?? []).map { (.paragraph, $0) })
    var details = article.details
    details.licence = licence
    return Article(id: id, source: article.source, details: details, blocks: article.blocks)
  }

  private static func derive(
    _ limits: ExcerptLimits, licence: String? = nil, edits: [Edit] = []
  ) -> (explainer: Explainer, said: [String]) {
    let story = SampleStory.story(
      sections: [OutlineEntry(title: "The flood")], edits: edits,
      articles: [
        report("a", licence: licence, outlet: "Sample Wire"), report("b", outlet: "Demo Dispatch"),
      ])
    let (explainer, diagnostics) = Deriver.derive(story, within: limits)
    return (explainer, diagnostics.map(\.text))
  }

  private static func shown(_ explainer: Explainer, _ article: Int) -> Int {
    explainer.fates[article].count { $0.name == "used" }
  }

  @Test func measuresWhatThePageShows() {
    let excerpts = PageExcerpts(Self.derive(ExcerptLimits()).explainer).excerpts
    #expect(
      excerpts == [
        Excerpt(sourceWords: 60, words: 60, longestRun: 60),
        Excerpt(sourceWords: 60, words: 60, longestRun: 60),
      ])
    #expect(excerpts[0].percent == 100)
  }

  @Test func refusesAPageThatShowsTooMuch() {
    let (explainer, said) = Self.derive(ExcerptLimits(share: 50, words: 40, run: 20))
    #expect(
      said.first == """
        Content/dam/articles/a.txt:1:1: error: the page shows more of this report than 'excerpts' \
        allows: 60 of its 60 words (100 %, at most 50 %), 60 words (at most 40), 60 words in one \
        piece (at most 20); hide paragraphs with 'edits', or name a 'licence' in its front matter, \
        or set 'over: trim' [excerpt-limit]
        """)
    #expect(said.count == 2)
    #expect(Self.shown(explainer, 0) == 6)
  }

  @Test func onlyWarnsWhereTheEditorSaysSo() {
    let said = Self.derive(ExcerptLimits(words: 40, over: .warning)).said
    #expect(said.count == 2 && said.allSatisfy { $0.contains(": warning: ") })
  }

  @Test func saysNothingWithinTheLimits() {
    #expect(Self.derive(ExcerptLimits(share: 100, words: 60, run: 60, outlet: 50)).said == [])
  }

  @Test func trimsWholeParagraphsUntilAllFits() {
    let (explainer, said) = Self.derive(ExcerptLimits(share: 50, over: .trim))
    #expect(Self.shown(explainer, 0) == 3)
    #expect(explainer.fates[0].count { $0 == .excerptLimit } == 3)
    #expect(
      said.first == """
        Content/dam/articles/a.txt:1:1: note: 3 paragraphs are left out for 'excerpts'; 'explainer \
        coverage dam --unused' lists what is not shown [excerpt-trimmed]
        """)
  }

  @Test func trimsPiecesThatAreTooLong() {
    let explainer = Self.derive(ExcerptLimits(run: 20, over: .trim)).explainer
    #expect(PageExcerpts(explainer).excerpts.allSatisfy { $0.longestRun <= 20 })
    #expect(Self.shown(explainer, 0) == 4)
  }

  @Test func keepsWhatTheEditorPinned() throws {
    let last = Self.report("a", outlet: "").blocks[5].id
    let edit = Edit(
      article: "a", block: last, action: .pin(section: "Dam"),
      location: SourceLocation(path: "Content/dam/index.md"))
    let story = SampleStory.story(
      sections: [OutlineEntry(title: "Dam")], edits: [edit],
      articles: [Self.report("a", outlet: "Sample Wire")])
    let explainer = Deriver.derive(story, within: ExcerptLimits(words: 10, over: .trim)).explainer
    #expect(
      explainer.fates[0].map(\.name) == [String](repeating: "excerpt-limit", count: 5) + ["used"])
  }

  @Test func liftsTheLimitsOfALicensedReport() {
    let (explainer, said) = Self.derive(
      ExcerptLimits(share: 50, run: 30, over: .trim), licence: "cc-by")
    #expect(Self.shown(explainer, 0) == 6)
    #expect(Self.shown(explainer, 1) == 3)
    #expect(said.count == 1)
  }

  @Test func countsOutletsButTrimsNoneForTheOthersSake() {
    let (explainer, said) = Self.derive(ExcerptLimits(outlet: 40, over: .trim))
    #expect(Self.shown(explainer, 0) == 6)
    #expect(
      said.first == """
        Content/dam/index.md:1:1: error: 50 % of the reporting on the page is Demo Dispatch's (at \
        most 40 %); add reports of other outlets, or name a 'licence' in its reports [excerpt-limit]
        """)
  }

  @Test func countsNamedSpeakersApart() throws {
    let article = SampleStory.article(
      "a", outlet: "Sample Wire", date: "2026-03-03",
      [
        (.paragraph, "“We saw the wall move and ran for the hill,” said Ann Lee, a farmer."),
        (.paragraph, "The dam above Harrow failed on Tuesday night."),
      ])
    let excerpt = PageExcerpts(Deriver.derive(SampleStory.story(articles: [article])).explainer)
      .excerpts[0]
    #expect(excerpt.quotedWords == 10)
    #expect(excerpt.words == 13)
  }
}
