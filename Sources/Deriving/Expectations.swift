import Model

/// Holds a page against what its editor expects of it.
struct Expectations {
  private let explainer: Explainer
  private let extracts: Extracts

  /// The tests of an explainer.
  init(_ explainer: Explainer) {
    self.explainer = explainer
    extracts = explainer.extracts.shown(explainer.story.details.shown)
  }

  /// One error for each expectation that is not met, saying what was found instead.
  /// - Complexity: O(expectations · bytes of the page)
  var complaints: [Diagnostic] {
    explainer.story.details.expectations.compactMap { expectation in
      finding(against: expectation.claim).map { finding in
        .error(
          "failed-expectation", "'\(expectation.text)' does not hold: \(finding)",
          at: expectation.location)
      }
    }
  }

  /// What speaks against a claim; nil when it holds.
  private func finding(against claim: Expectation.Claim) -> String? {
    switch claim {
    case .count(let thing, .everySection, let comparison, let number):
      let titled = explainer.sections.filter { $0.title != nil }
      return titled.lazy.compactMap { section in
        count(thing, in: [section], comparison, number).map {
          "section '\(section.title ?? "")' \($0)"
        }
      }.first
    case .count(let thing, .section(let name), let comparison, let number):
      return with(name) { count(thing, in: [$0], comparison, number).map { "it \($0)" } }
    case .count(let thing, .page, let comparison, let number):
      return count(thing, in: explainer.sections, comparison, number).map { "the page \($0)" }
    case .noOutlet(let comparison, let percent, .section(let name)):
      return with(name) { share(comparison, percent, in: [$0]) }
    case .noOutlet(let comparison, let percent, _):
      return share(comparison, percent, in: explainer.sections)
    case .section(let name, let isThere):
      return isThere ? with(name) { _ in nil } : section(name).map { _ in "it is there" }
    case .listed(let name, let isThere):
      return presence(name, isThere, among: people, "who's who")
    case .quoted(let name, let isThere):
      return presence(name, isThere, among: speakers, "the quotes")
    case .cited(let name, let isThere):
      let outlets = things(.outlets, in: explainer.sections) ?? []
      return presence(name, isThere, among: outlets.map { [$0] }, "the sources")
    case .figure(let words, let isThere): return figure(words, isThere)
    }
  }

  // MARK: Counting

  private func count(
    _ thing: Expectation.Thing, in sections: [Section], _ comparison: Expectation.Comparison,
    _ number: Int
  ) -> String? {
    let names = things(thing, in: sections)
    let found = names?.count ?? amount(of: thing, in: sections)
    if comparison.holds(found, number) { return nil }
    let list = names.map { $0.isEmpty ? "" : " (\($0.joined(separator: ", ")))" } ?? ""
    return "has \(found)\(list)"
  }

  /// What is counted by name; nil for what has none.
  ///
  /// Reports that only carry a copy of a paragraph are no second source.
  private func things(_ thing: Expectation.Thing, in sections: [Section]) -> [String]? {
    let articles = sections.flatMap(\.blocks).map(\.reference.article).distinct
    switch thing {
    case .outlets: return articles.map { explainer.story.articles[$0].details.outlet }.distinct
    case .reports: return articles.map { explainer.story.articles[$0].id }
    case .sections: return sections.compactMap(\.title)
    default: return nil
    }
  }

  private func amount(of thing: Expectation.Thing, in sections: [Section]) -> Int {
    switch thing {
    case .paragraphs: sections.reduce(0) { $0 + $1.blocks.count }
    case .notes: sections.reduce(0) { $0 + $1.notes.count }
    case .people: extracts.people.count { $0.kind == .person }
    case .organisations: extracts.people.count { $0.kind == .organisation }
    case .quotes: extracts.quotes.count { $0.speaker != nil }
    case .figures: extracts.figures.count
    case .events: extracts.timeline.count
    case .questions: extracts.questions.count
    case .outlets, .reports, .sections: 0
    }
  }

  private func share(
    _ comparison: Expectation.Comparison, _ percent: Int, in sections: [Section]
  ) -> String? {
    let outlets = PageExcerpts(explainer.story, sections, []).outlets
    let total = outlets.reduce(0) { $0 + $1.words }
    let over = outlets.filter { comparison.holds($0.words * 100, percent * total) }
    if over.isEmpty { return nil }
    return over.map { "\($0.name) has \($0.percent) % of the words" }.joined(separator: ", ")
  }

  // MARK: Names

  /// The section of that title or, when no title is the same, the only one with all its words.
  private func section(_ name: String) -> Section? {
    let titled = explainer.sections.filter { $0.title != nil }
    if let same = titled.first(where: { Slug($0.title ?? "") == Slug(name) }) { return same }
    let words = FoldedWords.list(name)
    let found = titled.filter { section in
      let title = FoldedWords.list(section.title ?? "")
      return words.allSatisfy(title.contains)
    }
    return found.count == 1 ? found.first : nil
  }

  private func with(_ name: String, _ body: (Section) -> String?) -> String? {
    if let section = section(name) { return body(section) }
    let titles = explainer.sections.compactMap(\.title)
    let nearest = NearestName.suggestion(for: name, among: titles)
    let list = titles.map { "'\($0)'" }.joined(separator: ", ")
    return "there is no section '\(name)'"
      + (nearest.isEmpty ? "; the sections are \(list)" : nearest)
  }

  private var people: [[String]] {
    let story = explainer.story
    return extracts.people.map { ([$0.name] + $0.aliases).map(story.words) }
  }

  private var speakers: [[String]] {
    extracts.quotes.compactMap { $0.speaker.map { [explainer.story.words(of: $0.name)] } }
  }

  private func presence(
    _ name: String, _ isExpected: Bool, among names: [[String]], _ place: String
  ) -> String? {
    let key = FoldedWords.key(of: name)
    let isThere = names.contains { $0.contains { FoldedWords.key(of: $0) == key } }
    if isThere == isExpected { return nil }
    if isThere { return "'\(name)' stands in \(place)" }
    let nearest = NearestName.suggestion(for: name, among: names.joined().distinct)
    return "'\(name)' does not stand in \(place)\(nearest)"
  }

  private func figure(_ words: String, _ isExpected: Bool) -> String? {
    let wanted = FoldedWords.list(words)
    let subjects = extracts.figures.compactMap { explainer.story.subject(of: $0) }
    let found = subjects.first { subject in
      let known = FoldedWords.list(subject)
      return wanted.allSatisfy(known.contains)
    }
    if (found != nil) == isExpected { return nil }
    if let found { return "there is a figure for '\(found)'" }
    let nearest = NearestName.suggestion(for: words, among: subjects)
    let list = subjects.distinct.map { "'\($0)'" }.joined(separator: ", ")
    return "no figure is for '\(words)'"
      + (nearest.isEmpty ? list.isEmpty ? "" : "; there are figures for \(list)" : nearest)
  }
}

extension Extracts {
  /// Those that the page shows.
  fileprivate func shown(_ parts: ShownParts) -> Extracts {
    var extracts = self
    if !parts.contains(.people) { extracts.people = [] }
    if !parts.contains(.quotes) { extracts.quotes = [] }
    if !parts.contains(.timeline) { extracts.timeline = [] }
    if !parts.contains(.figures) { extracts.figures = [] }
    if !parts.contains(.questions) { extracts.questions = [] }
    return extracts
  }
}

extension FoldedWords {
  fileprivate static func list(_ text: String) -> [[UInt8]] { FoldedWords(text).map { Array($0) } }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of the first.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
