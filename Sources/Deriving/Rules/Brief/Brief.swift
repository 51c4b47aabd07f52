import Model
import Prose

/// The story in short: three to five sentences of its reports, one of a section.
///
/// A sentence is chosen for its words alone: those that open most paragraphs of the page are what
/// the story is about (SumBasic's idea: Nenkova and Vanderwende, "The Impact of Frequency on
/// Summarization", 2005). The newest reports and the first paragraphs of each go first.
struct Brief {
  /// The sentences, those of the newest report first; empty when there are too few.
  let sentences: [Passage]

  /// A page of fewer paragraphs is read as fast.
  static let shortestPage = 12
  /// How many sentences tell a story; with fewer there are none.
  private static let lengths = 3...5

  /// The sentences that tell the story of a page.
  /// - Complexity: O(words of the first sentences)
  init(of reporting: Reporting) {
    guard reporting.entries.count >= Self.shortestPage else {
      sentences = []
      return
    }
    let chosen = Self.chosen(among: BriefSentence.all(in: reporting), of: reporting)
    sentences =
      chosen.count < Self.lengths.lowerBound ? [] : Self.newestFirst(chosen, in: reporting)
  }

  /// The best sentence of each of the largest sections; none that says much the same as another.
  private static func chosen(
    among sentences: [BriefSentence], of reporting: Reporting
  ) -> [BriefSentence] {
    var bySection = [[BriefSentence]](repeating: [], count: places(of: reporting).count)
    for sentence in sentences { bySection[place(of: sentence.section)].append(sentence) }
    var chosen: [BriefSentence] = []
    for place in largestFirst(places(of: reporting)) where chosen.count < lengths.upperBound {
      let others = bySection[place].filter { sentence in
        !chosen.contains { $0.resembles(sentence) }
      }
      // Of equal ones the first: `max` would take the last.
      if let best = others.max(by: { $0.points < $1.points }),
        let first = others.first(where: { $0.points == best.points })
      {
        chosen.append(first)
      }
    }
    return chosen
  }

  /// How many paragraphs each section has, the lead first.
  private static func places(of reporting: Reporting) -> [Int] {
    let last = reporting.entries.reduce(0) { max($0, place(of: $1.section)) }
    var counts = [Int](repeating: 0, count: last + 1)
    for entry in reporting.entries { counts[place(of: entry.section)] += 1 }
    return counts
  }

  private static func place(of section: Int?) -> Int { (section ?? -1) + 1 }

  private static func largestFirst(_ counts: [Int]) -> [Int] {
    counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
  }

  /// The newest report first, undated ones last; of one report in the order of reading.
  private static func newestFirst(
    _ chosen: [BriefSentence], in reporting: Reporting
  ) -> [Passage] {
    chosen.map(\.passage).sorted { first, second in
      let days = [first, second].map { reporting.details(of: $0.block).published }
      switch (days[0], days[1]) {
      case (let one?, let other?) where one != other: return one > other
      case (.some, nil): return true
      case (nil, .some): return false
      default: return first < second
      }
    }
  }
}
