import Model
import Pipeline
import Testing

/// What an editor reads of a story of two reports, with something of everything drawn out of it.
@Suite struct CoverageTests {
  @Test func listsWhatWasDrawnOutWithItsPlaces() {
    let text = Coverage(of: Self.explainer).text()
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines.prefix { !$0.hasPrefix("wire ") }.dropFirst(2).joined(separator: "\n") == """
          section 'What happened': 2 blocks; declared in index.md
            hints: [council]
          in brief: 1
            “At least 14 houses were flooded on Tuesday.” Content/dam/articles/wire.txt:2
          people: 1
            Ann Lee, a farmer: 2 blocks Content/dam/articles/wire.txt:1
          quotes: 2
            Ann Lee: “We saw the wall move,” Content/dam/articles/wire.txt:1; also \
        Content/dam/articles/post.txt:1
            no speaker: “saw the wall” Content/dam/articles/wire.txt:1
          timeline: 1
            3 March 2026: “At least 14 houses were flooded on Tuesday.” \
        Content/dam/articles/wire.txt:2
          unresolved dates: 1
            “on Tuesday” Content/dam/articles/wire.txt:2
          figures: 1
            houses (disagreement)
              “At least 14 houses” Content/dam/articles/wire.txt:2
              Ann Lee: “At least 14 houses” Content/dam/articles/wire.txt:2
          open questions: 2
            editor since 4 March 2026 (1 day): note who, Content/dam/notes/who.md
            uncertain, undated: “At least 14 houses were flooded on Tuesday.” \
        Content/dam/articles/wire.txt:2
          outlets: Wire 100 %
        """)
  }

  @Test func namesTheOtherReportsOfABlock() {
    let text = Coverage(of: Self.explainer).text()
    #expect(text.contains("a farmer.”; also carried by post\n"))
    #expect(text.contains(": duplicate of #what-happened/"))
    #expect(text.contains(": superseded by wire: “"))
  }

  @Test func leavesOutWhatIsOnThePageWhenAskedForTheRest() {
    let text = Coverage(of: Self.explainer).text(unusedOnly: true)
    #expect(
      text.split(separator: "\n").map { $0.prefix(15) } == [
        "dam: 2 articles", "  used 2, dupli", "  section 'What", "  outlets: Wire",
        "wire (Wire, 3 M",
        "  shown: 13 of ", "post (Post, 5 M", "  shown: 0 of 1",
        "  #\(Self.post.blocks[0].id) l", "  #\(Self.post.blocks[1].id) l",
      ])
  }

  @Test func countsEveryBlockUnderOneName() {
    let coverage = Coverage(of: Self.explainer)
    #expect(coverage.totals.reduce(0) { $0 + $1.count } == coverage.blocks)
    #expect(
      coverage.totals.filter { $0.count > 0 }.map(\.name) == ["used", "duplicate-of", "superseded"])
  }

  private static let wire = article(
    "wire", "Wire", "2026-03-03",
    [
      "“We saw the wall move,” said Ann Lee, a farmer.",
      "At least 14 houses were flooded on Tuesday.",
    ])
  private static let post = article(
    "post", "Post", "2026-03-05",
    ["“We saw the wall move,” said Ann Lee, a farmer.", "At least 11 houses were flooded."])

  private static func article(
    _ id: String, _ outlet: String, _ day: String, _ lines: [String]
  ) -> Article {
    var identity = BlockIdentity(article: id)
    var offset = 0
    let blocks = lines.map { line in
      defer { offset += line.utf8.count + 1 }
      return Block(
        id: identity.next(text: line), kind: .paragraph,
        range: offset..<offset + line.utf8.count, text: line)
    }
    return Article(
      id: id,
      source: SourceFile(
        path: "Content/dam/articles/\(id).txt", text: lines.joined(separator: "\n")),
      details: ArticleDetails(
        headline: "The dam", outlet: outlet, published: CalendarDate(iso: day)),
      blocks: blocks)
  }

  /// The words of a line of the first report, as far as they stand in it.
  private static func passage(_ line: Int, _ words: String, article: Int = 0) -> Passage {
    let text = Array([wire, post][article].blocks[line].text.utf8)
    let length = words.utf8.count
    let start = (0...(text.count - length)).first {
      text[$0..<$0 + length].elementsEqual(words.utf8)
    }
    let from = start ?? 0
    return Passage(BlockReference(article: article, block: line), from..<from + length)
  }

  private static var extracts: Extracts {
    let name = passage(0, "Ann Lee")
    let speaker = Speaker(words: name, name: name, role: passage(0, "a farmer"), person: 0)
    let sentence = passage(1, wire.blocks[1].text)
    let figure = { (speaker: Speaker?) in
      Figure(
        words: passage(1, "At least 14 houses"), sentence: sentence, amount: Amount(14),
        measure: .count, attribution: speaker)
    }
    var extracts = Extracts()
    extracts.brief = [sentence]
    extracts.people = [
      Person(
        kind: .person, name: name, roles: [passage(0, "a farmer")],
        mentions: [name.block, BlockReference(article: 1, block: 0)])
    ]
    extracts.quotes = [
      Quote(
        words: passage(0, "We saw the wall move,"), speaker: speaker, verb: nil,
        alsoIn: [passage(0, "We saw the wall move,", article: 1)]),
      Quote(words: passage(0, "saw the wall"), speaker: nil, verb: nil),
    ]
    extracts.unresolvedDates = [passage(1, "on Tuesday")]
    extracts.timeline = [CalendarDate(iso: "2026-03-03")].compactMap(\.self).map {
      TimelineEvent(
        date: EventDate(first: $0, last: $0, precision: .day), expression: passage(1, "on Tuesday"),
        sentence: sentence)
    }
    extracts.figures = [
      FigureGroup(
        subject: passage(1, "houses"), figures: [figure(nil), figure(speaker)],
        relation: .disagreement)
    ]
    extracts.questions = [
      OpenQuestion(kind: .editor, wording: .note(0), since: CalendarDate(iso: "2026-03-04")),
      OpenQuestion(kind: .uncertain, wording: .sentence(sentence, alsoIn: []), since: nil),
    ]
    return extracts
  }

  private static var story: Story {
    let note = SourceFile(path: "Content/dam/notes/who.md", text: "Who pays?")
    let index = SourceFile(path: "Content/dam/index.md", text: "")
    return Story(
      slug: Slug("dam"),
      details: StoryDetails(title: "The dam", sections: [OutlineEntry(title: "What happened")]),
      introduction: MarkdownBody(source: index, range: 0..<0), articles: [wire, post],
      notes: [
        Note(
          id: "who", title: nil, kind: .question, place: .lead,
          placeLocation: SourceLocation(path: note.path), date: nil,
          body: MarkdownBody(source: note, range: 0..<9))
      ])
  }

  private static var explainer: Explainer {
    let learned = Placement(
      section: 0, runnerUp: nil, margin: .strong, lead: 2,
      reasons: [
        Reason(.learnedWord("council", from: BlockReference(article: 0, block: 0)), weight: 1)
      ])
    let items = wire.blocks.enumerated().map { number, block in
      let reference = BlockReference(article: 0, block: number)
      return Section.Item.block(
        PlacedBlock(
          block: block, reference: reference,
          citation: Citation(source: 1, file: wire.source, range: block.range),
          placement: learned, anchor: "what-happened/\(block.id)",
          copies: number == 0 ? [BlockReference(article: 1, block: 0)] : []))
    }
    let anchors = wire.blocks.map { "what-happened/\($0.id)" }
    return Explainer(
      story: story, updated: CalendarDate(iso: "2026-03-05"), outline: story.details.sections ?? [],
      sections: [
        Section(
          title: "What happened", slug: Slug("What happened"), evidence: "declared in index.md",
          items: items)
      ],
      fates: [
        anchors.map { .used(anchor: $0) },
        [.duplicate(anchor: anchors[0]), .superseded(by: "wire")],
      ],
      placements: [[learned, learned], [nil, nil]], extracts: extracts)
  }
}
