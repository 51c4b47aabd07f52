import Model

/// Made-up plain pages of about 7 KB in ten folders, the same in every run.
///
/// A page depends on its number, the seed and, for its links and tags, on how many pages there are.
struct PageCorpus {
  /// How many pages there are.
  let count: Int
  private let seed: Int
  private let tags: SpeedZipf

  /// So many pages.
  init(count: Int, seed: Int) {
    (self.count, self.seed) = (count, seed)
    // As many as grow with an archive: 20 tags for a hundred pages, 200 for ten thousand.
    let number = max(4, Int(2 * Double(count).squareRoot()))
    tags = SpeedZipf(
      (0..<number).map { Self.places[$0 % 20] + " " + Self.matters[($0 / 20 + $0) % 20] })
  }

  /// The address of a page.
  func address(of number: Int) -> String {
    let page = number % max(1, count)
    let name = Self.places[page / 10 % 20] + "-" + Self.matters[page / 200 % 20]
    return "\(Self.folders[page % 10])/\(name)-\(page)"
  }

  /// A page's file.
  func file(_ number: Int) -> SourceFile {
    var prose = MarkdownProse(seed: UInt64(seed) << 32 | UInt64(number)) { address(of: $0) }
    var random = SpeedRandom(seed: UInt64(number) << 32 | UInt64(seed))
    let body = prose.body(bytes: prose.pick(5400...7200))
    return SourceFile(
      path: "Content/\(address(of: number)).md",
      text: """
        ---
        title: \(prose.title())
        date: \(Self.day(random.below(4000)))
        description: \(prose.summary())
        tags: [\(Self.list(drawing: random.pick(1...3), from: tags, &random))]
        ---

        \(body)
        """)
  }

  /// The pages that speak for the folders.
  var sections: [SourceFile] {
    Self.folders.prefix(count).map { folder in
      SourceFile(
        path: "Content/\(folder)/_index.md",
        text: """
          ---
          title: \(folder.prefix(1).uppercased() + folder.dropFirst())
          description: Everything that was reported from the \(folder).
          ---

          What is known of the *\(folder)*, the newest report first.

          """)
    }
  }

  /// A day of eleven years.
  static func day(_ number: Int) -> String {
    let (year, month, day) = (2015 + number / 365, 1 + number % 365 / 31, 1 + number % 28)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private static func list(
    drawing count: Int, from tags: SpeedZipf, _ random: inout SpeedRandom
  ) -> String {
    var drawn: [String] = []
    for _ in 0..<count {
      let tag = tags.draw(&random)
      if !drawn.contains(tag) { drawn.append(tag) }
    }
    return drawn.joined(separator: ", ")
  }

  private static let folders = [
    "harbour", "council", "hospital", "railway", "school", "market", "theatre", "river", "court",
    "countryside",
  ]
  private static let places = [
    "north", "south", "old", "new", "upper", "lower", "east", "west", "inner", "outer", "long",
    "short", "green", "grey", "high", "low", "far", "near", "wide", "narrow",
  ]
  private static let matters = [
    "budget", "bridge", "election", "strike", "survey", "festival", "flood", "harvest", "inquiry",
    "library", "museum", "outage", "pipeline", "quarry", "reservoir", "station", "tariff", "union",
    "vaccine", "wharf",
  ]
}
