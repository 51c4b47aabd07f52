import Model

/// Made-up stories of four articles and two notes, the same in every run.
struct StoryCorpus {
  /// How many stories there are.
  let count: Int
  private let seed: Int

  /// So many stories.
  init(count: Int, seed: Int) { (self.count, self.seed) = (count, seed) }

  /// The address of a story.
  static func address(of number: Int) -> String { "story-\(number)" }

  /// The note of a story that stands in its lead.
  static func note(of number: Int) -> String { "Content/\(address(of: number))/notes/first.md" }

  /// A story's files.
  func files(_ number: Int) -> [SourceFile] {
    var prose = SpeedProse(seed: UInt64(seed + 1) << 40 | UInt64(number))
    let folder = "Content/" + Self.address(of: number)
    let day = prose.pick(0...3900)
    let articles = Self.outlets.enumerated().map { index, outlet in
      let date = PageCorpus.day(day + index)
      return SourceFile(
        path: "\(folder)/articles/\(date)-\(outlet.slug)-report.txt",
        text: Self.article(date, isFirst: index == 0, &prose))
    }
    return articles + [
      SourceFile(path: "\(folder)/index.md", text: Self.index(PageCorpus.day(day), &prose)),
      SourceFile(path: Self.note(of: number), text: Self.note("place: lead", &prose)),
      SourceFile(
        path: "\(folder)/notes/second.md", text: Self.note("section: Background", &prose)),
    ]
  }

  private static func index(_ date: String, _ prose: inout SpeedProse) -> String {
    """
    ---
    title: \(prose.words(4...8))
    description: \(prose.words(12...20)).
    date: \(date)
    status: developing
    tags: [\(topics[prose.pick(0...7)]), \(topics[prose.pick(8...15)])]
    sections:
    \(sections.map { "  - title: \($0)" }.joined(separator: "\n"))
    ---

    \(prose.paragraph())

    \(prose.paragraph())

    """
  }

  /// The first article has the story's sections for subheads, so that none of them stays empty.
  private static func article(
    _ date: String, isFirst: Bool, _ prose: inout SpeedProse
  ) -> String {
    let paragraphs = (0..<prose.pick(23...26)).map { line in
      guard line % 6 == 4 else { return prose.paragraph() }
      let subhead = isFirst ? sections[line / 6 % sections.count] : prose.subhead()
      return subhead + "\n\n" + prose.paragraph()
    }
    return """
      ---
      title: \(prose.words(5...9))
      date: \(date)
      ---

      \(paragraphs.joined(separator: "\n\n"))

      """
  }

  private static func note(_ place: String, _ prose: inout SpeedProse) -> String {
    """
    ---
    title: \(prose.words(3...6))
    \(place)
    ---

    \(prose.paragraph())

    """
  }

  /// The outlets of all stories, as `site.yml` has them.
  static let outlets: [(slug: String, name: String)] = [
    ("sample-wire", "Sample Wire"), ("example-tribune", "Example Tribune"),
    ("demo-dispatch", "Demo Dispatch"), ("specimen-daily", "Specimen Daily"),
  ]
  private static let sections = [
    "Background", "What happens next", "International reaction", "Economic impact",
  ]
  private static let topics = [
    "fishing", "housing", "energy", "forests", "railways", "schools", "markets", "theatre",
    "elections", "floods", "hospitals", "mining", "shipping", "taxes", "tourism", "water",
  ]
}
