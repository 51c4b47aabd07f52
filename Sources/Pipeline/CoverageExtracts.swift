import Model

/// What was drawn out of a story, with the places it comes from, for an editor to read.
///
/// One line each; what there is none of is left out.
struct CoverageExtracts {
  private let explainer: Explainer
  private var story: Story { explainer.story }
  private var extracts: Extracts { explainer.extracts }

  /// What was drawn out for one explainer.
  init(of explainer: Explainer) {
    self.explainer = explainer
  }

  /// The lines, under a heading for each part.
  var lines: [String] {
    part("in brief", extracts.brief.map(quoted))
      + part("people", extracts.people.map(line))
      + part("quotes", extracts.quotes.map(line))
      + part("timeline", extracts.timeline.map(line))
      + part("unresolved dates", extracts.unresolvedDates.map(quoted))
      + part("figures", extracts.figures.flatMap(lines))
      + part("open questions", extracts.questions.map(line))
  }

  private func part(_ name: String, _ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let items = lines.count { !$0.utf8.starts(with: "  ".utf8) }
    return ["  \(name): \(items)"] + lines.map { "    " + $0 }
  }

  private func line(for person: Person) -> String {
    let role = person.roles.first.map { ", " + story.words(of: $0) } ?? ""
    let blocks = Coverage.counted(person.mentions.count, "block")
    return "\(story.words(of: person.name))\(role): \(blocks)" + place(of: person.name)
  }

  private func line(for quote: Quote) -> String {
    let speaker = quote.speaker.map { story.words(of: $0.name) } ?? "no speaker"
    return "\(speaker): " + quoted(quote.words) + others(quote.alsoIn)
  }

  private func line(for event: TimelineEvent) -> String {
    "\(event.date.text): " + quoted(event.sentence) + others(event.alsoIn)
  }

  private func lines(for group: FigureGroup) -> [String] {
    let subject = story.subject(of: group) ?? "of their sentences"
    return ["\(subject) (\(group.relation.rawValue))"]
      + group.figures.map { figure in
        let source = figure.attribution.map { "\(story.words(of: $0.name)): " } ?? ""
        return "  " + source + quoted(figure.words)
      }
  }

  private func line(for question: OpenQuestion) -> String {
    let head = "\(question.kind.rawValue)\(age(of: question)): "
    switch question.wording {
    case .sentence(let sentence, let others):
      return head + quoted(sentence) + self.others(others)
    case .note(let number):
      let note = story.notes[number]
      return head + "note \(note.id), \(note.body.source.path)"
    }
  }

  /// How long a question has been open on the page: from the day it was told to the page's last.
  private func age(of question: OpenQuestion) -> String {
    guard let since = question.since else { return ", undated" }
    guard let first = since.dayNumber, let last = explainer.updated?.dayNumber else {
      return " since \(since.text)"
    }
    return " since \(since.text) (\(Coverage.counted(max(0, last - first), "day")))"
  }

  private func quoted(_ passage: Passage) -> String {
    Coverage.excerpt(of: story.words(of: passage)) + place(of: passage)
  }

  /// Where a passage's block begins: ` Content/dam/articles/a.txt:12`.
  private func place(of passage: Passage) -> String {
    let article = story.articles[passage.block.article]
    let block = article.blocks[passage.block.block]
    let location = article.source.location(at: block.range.lowerBound)
    return " \(location.path):\(location.line)"
  }

  private func others(_ passages: [Passage]) -> String {
    var places: [String] = []
    for place in passages.map(place) where !places.contains(place) { places.append(place) }
    return places.isEmpty ? "" : "; also" + places.joined(separator: ",")
  }
}
