import Model

/// A small story for tests: two reports on a dam, written for them.
enum SampleStory {
  /// One article whose lines are given with what they are.
  static func article(
    _ id: String, outlet: String, date: String?, _ lines: [(Block.Kind, String)]
  ) -> Article {
    var identity = BlockIdentity(article: id)
    var offset = 0
    var subhead: Int?
    let blocks = lines.enumerated().map { index, line in
      if line.0 == .subhead { subhead = index }
      let range = offset..<(offset + line.1.utf8.count)
      offset = range.upperBound + 1
      return Block(
        id: identity.next(text: line.1), kind: line.0, range: range, text: line.1,
        subhead: line.0 == .paragraph ? subhead : nil)
    }
    return Article(
      id: id,
      source: SourceFile(
        path: "Content/dam/articles/\(id).txt", text: lines.map(\.1).joined(separator: "\n")),
      details: ArticleDetails(
        headline: "The dam", outlet: outlet, published: date.flatMap { CalendarDate(iso: $0) }),
      blocks: blocks)
  }

  /// The older report, with a lead, two subheads and a trailer.
  static let first = article(
    "a", outlet: "Sample Wire", date: "2026-03-03",
    [
      (.furniture(.byline), "By Ann Lee"),
      (.paragraph, "The dam above Harrow failed on Tuesday night, the mayor said."),
      (.subhead, "Warnings before the breach"),
      (.paragraph, "Engineers had warned of cracks in a report last year, the council said."),
      (.paragraph, "A second report on the cracks, in January, asked for money for repairs."),
      (.subhead, "What happens next"),
      (.paragraph, "The council will decide on the rebuilding of the dam in April."),
      (.paragraph, "Residents will be allowed home next week, the fire service said."),
      (.furniture(.trailer), "Reporting by Ann Lee"),
    ])

  /// The newer report, without any subhead.
  static let second = article(
    "b", outlet: "Example Tribune", date: "2026-03-05",
    [
      (.paragraph, "Cracks in the dam were known to engineers, two former officials said."),
      (.paragraph, "The council expects to vote on rebuilding next month, a councillor said."),
    ])

  /// The story of both.
  static func story(
    sections: [OutlineEntry]? = nil, edits: [Edit] = [], notes: [Note] = [],
    articles: [Article] = [first, second]
  ) -> Story {
    let index = SourceFile(path: "Content/dam/index.md", text: "")
    return Story(
      slug: Slug("dam"),
      details: StoryDetails(title: "The dam", sections: sections, edits: edits),
      introduction: MarkdownBody(source: index, range: 0..<0), articles: articles, notes: notes)
  }

  /// A note for a place.
  static func note(_ id: String, _ place: Note.Place, date: String? = nil) -> Note {
    let file = SourceFile(path: "Content/dam/notes/\(id).md", text: "A note.")
    return Note(
      id: id, title: nil, kind: .context, place: place,
      placeLocation: SourceLocation(path: file.path, line: 2, column: 10),
      date: date.flatMap { CalendarDate(iso: $0) }, body: MarkdownBody(source: file, range: 0..<7))
  }
}

extension Explainer {
  /// The sections as lines: titles with `#`, blocks and notes under them.
  var outlineText: String {
    sections.map { section in
      let lines = section.items.map { item in
        switch item {
        case .block(let placed): "[\(placed.citation.source)] \(placed.block.text)"
        case .note(let note): "note \(note.id)"
        }
      }
      return (["# \(section.title ?? "lead")"] + lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
