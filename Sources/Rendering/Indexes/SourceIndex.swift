import Markdown
import Model
import Templating

/// All reports that the stories of a site cite, by outlet, each with the paragraphs that use it.
struct SourceIndex: Sendable {
  /// A report in a story; a report that two stories cite stands under both.
  private struct Line: Sendable {
    let story: Int
    let source: Int
    let outlet: Int
  }

  /// An outlet, and what it is sorted by.
  private struct Outlet: Sendable {
    let name: String
    let key: String
    var id = ""
  }

  private let stories: [IndexedStory]
  private var outlets: [Outlet] = []
  private var lines: [Line] = []

  /// The index of stories, the newest first.
  /// - Complexity: O(*n* log *n*) for *n* reports.
  init(_ stories: [IndexedStory]) {
    self.stories = stories
    var numbers: [[UInt8]: Int] = [:]
    var found: [Line] = []
    for (story, indexed) in stories.enumerated() {
      for (source, report) in indexed.entry.sources.enumerated() {
        let number = numbers[Array(report.outlet.utf8)] ?? outlets.count
        if number == outlets.count {
          numbers[Array(report.outlet.utf8)] = number
          outlets.append(Outlet(name: report.outlet, key: FoldedWords.key(of: report.outlet)))
        }
        found.append(Line(story: story, source: source, outlet: number))
      }
    }
    sort(found)
  }

  private mutating func sort(_ found: [Line]) {
    let order = outlets.indices.sorted { first, second in
      let (one, other) = (outlets[first], outlets[second])
      return one.key == other.key ? one.name.precedes(other.name) : one.key.precedes(other.key)
    }
    var ranks = Array(repeating: 0, count: order.count)
    for (rank, number) in order.enumerated() { ranks[number] = rank }
    var identifiers = UniqueIdentifiers()
    outlets = order.map { number in
      var outlet = outlets[number]
      outlet.id = identifiers.unique(Slug(outlet.name).text)
      return outlet
    }
    lines = found.map { Line(story: $0.story, source: $0.source, outlet: ranks[$0.outlet]) }
      .sorted { ($0.outlet, $0.story, $0.source) < ($1.outlet, $1.story, $1.source) }
  }

  /// The pages of the index.
  var pages: [IndexPage] {
    let count = IndexPage.count(for: lines.count)
    let letters = letters
    return (1...count).map { number -> IndexPage in
      let lines = lines[IndexPage.range(of: number, in: lines.count)]
      return IndexPage(
        kind: .sources, number: number, count: count,
        fingerprint: fingerprint(of: lines, letters), letters: letters
      ) { place, wording -> [TemplateObject.Entry] in
        [("outlets", outlets(lines, from: place, wording))]
      }
    }
  }

  private var letters: [IndexLetter] {
    var last = -1
    return IndexLetter.all(
      lines.enumerated().compactMap { index, line in
        defer { last = line.outlet }
        let outlet = outlets[line.outlet]
        return line.outlet == last ? nil : (outlet.key, index / IndexPage.size + 1, outlet.id)
      })
  }

  private func report(_ line: Line) -> StoryIndexEntry.Source {
    stories[line.story].entry.sources[line.source]
  }

  private func fingerprint(of lines: ArraySlice<Line>, _ letters: [IndexLetter]) -> Fingerprint {
    var print = Fingerprinter()
    for letter in letters { letter.add(to: &print) }
    for line in lines {
      let report = report(line)
      print.add(outlets[line.outlet].id)
      stories[line.story].addName(to: &print)
      for text in [report.outlet, report.headline] + report.byline { print.add(text) }
      print.add(report.link)
      print.add(report.published?.iso)
      stories[line.story].add(report.blocks, to: &print)
    }
    return print.fingerprint
  }

  private func outlets(
    _ lines: ArraySlice<Line>, from place: PagePlace, _ wording: Wording
  ) -> TemplateValue {
    TemplateValue(
      framing: lines.runs(of: \.outlet).map { lines in
        let outlet = outlets[lines[lines.startIndex].outlet]
        return [
          "id": .text(outlet.id), "name": .text(outlet.name),
          "stories": TemplateValue(
            framing: lines.runs(of: \.story).map { story($0, from: place, wording) }),
        ]
      })
  }

  private func story(
    _ lines: ArraySlice<Line>, from place: PagePlace, _ wording: Wording
  ) -> TemplateValue {
    let story = stories[lines[lines.startIndex].story]
    return [
      "title": .text(story.teaser.title), "url": .text(place.link(toFolder: story.teaser.path)),
      "sources": TemplateValue(
        framing: lines.map { line in
          let report = report(line)
          return [
            "headline": .text(report.headline), "byline": wording.value(ofNames: report.byline),
            "link": TemplateValue(report.link), "published": wording.value(of: report.published),
            "mentions": story.links(to: report.blocks, from: place),
            "mentionCount": .number(report.blocks.count),
            "hasOneMention": .bool(report.blocks.count == 1),
          ]
        }),
    ]
  }
}

extension IndexLetter {
  /// Adds it to what a page is made of.
  func add(to print: inout Fingerprinter) {
    print.add(title)
    print.add(id)
    print.add(UInt64(page))
  }
}

extension ArraySlice {
  /// Neighbours that have the same number, together.
  func runs(of number: (Element) -> Int) -> [ArraySlice] {
    var (runs, start): ([ArraySlice], Int) = ([], startIndex)
    for index in indices where index > start && number(self[index]) != number(self[start]) {
      runs.append(self[start..<index])
      start = index
    }
    return isEmpty ? [] : runs + [self[start...]]
  }
}
