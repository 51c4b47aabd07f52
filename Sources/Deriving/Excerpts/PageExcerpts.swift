package import Model
import Prose

/// What a page shows of each of its reports: the words as they stand there, paragraph by paragraph.
///
/// A paragraph that a report with a `licence` carries, too, is nobody's excerpt: it may be shown.
package struct PageExcerpts: Sendable {
  /// A paragraph on the page.
  package struct Shown: Hashable, Sendable {
    /// Which one it is.
    package let reference: BlockReference
    /// Its words without those of named speakers; none when they may be shown anyway.
    package let words: Int
    /// What named speakers say in it.
    package let quoted: Int
    /// Why it stands in its section; nil in the lead.
    let placement: Placement?
  }

  /// The page: in each section the paragraphs in their order; nil where a note parts them.
  private(set) var page: [[Shown?]]
  private let story: Story
  private let sourceWords: [Int]

  /// What a page shows.
  /// - Complexity: O(bytes of the story)
  package init(_ story: Story, _ sections: [Section], _ quotes: [Quote]) {
    self.story = story
    sourceWords = story.articles.map { article in
      article.blocks.reduce(0) { sum, block in
        block.kind == .paragraph ? sum + RunningWords.count(block.text.utf8) : sum
      }
    }
    let licensed = story.articles.map { $0.details.licence != nil }
    var spoken: [BlockReference: [Range<Int>]] = [:]
    for quote in quotes where quote.speaker != nil {
      for passage in [quote.words] + quote.alsoIn {
        spoken[passage.block, default: []].append(passage.range)
      }
    }
    page = sections.map { section in
      section.items.map { item in
        guard case .block(let placed) = item else { return nil }
        let isFree =
          licensed[placed.reference.article] || placed.copies.contains { licensed[$0.article] }
        return Shown(placed, spoken[placed.reference] ?? [], isFree: isFree)
      }
    }
  }

  /// What the page of an explainer shows.
  package init(_ explainer: Explainer) {
    self.init(explainer.story, explainer.sections, explainer.extracts.quotes)
  }

  /// All paragraphs, in the order of the page.
  package var shown: [Shown] { page.joined().compactMap(\.self) }

  /// How much of each report stands on the page, in the story's order.
  /// - Complexity: O(paragraphs)
  package var excerpts: [Excerpt] {
    var excerpts = sourceWords.map { Excerpt(sourceWords: $0) }
    for paragraph in shown {
      excerpts[paragraph.reference.article].words += paragraph.words
      excerpts[paragraph.reference.article].quotedWords += paragraph.quoted
    }
    for run in runs {
      let article = run[0].reference.article
      let words = run.reduce(0) { $0 + $1.words }
      excerpts[article].longestRun = max(excerpts[article].longestRun, words)
    }
    return excerpts
  }

  /// The stretches of the page that are one stretch of one report, its paragraphs in their order and
  /// nothing between them.
  var runs: [[Shown]] {
    var runs: [[Shown]] = []
    for section in page {
      var previous: Shown?
      for paragraph in section {
        defer { previous = paragraph }
        guard let paragraph else { continue }
        if let previous, follows(paragraph.reference, previous.reference) {
          runs[runs.count - 1].append(paragraph)
        } else {
          runs.append([paragraph])
        }
      }
    }
    return runs
  }

  /// Whether no paragraph of the report stands between two of them there.
  private func follows(_ second: BlockReference, _ first: BlockReference) -> Bool {
    guard second.article == first.article, first.block < second.block else { return false }
    let between = story.articles[first.article].blocks[(first.block + 1)..<second.block]
    return between.allSatisfy { $0.kind != .paragraph }
  }

  /// The outlets by how many of a hundred words of the page are theirs, the most first; a `licence`
  /// changes nothing here.
  package var outlets: [(name: String, words: Int, percent: Int)] {
    var words: [String: Int] = [:]
    for (number, paragraph) in shownText {
      words[story.articles[number].details.outlet, default: 0] += paragraph
    }
    let total = words.values.reduce(0, +)
    guard total > 0 else { return [] }
    return words.map { ($0.key, $0.value, ($0.value * 100 + total - 1) / total) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  private var shownText: [(article: Int, words: Int)] {
    shown.map { paragraph in
      let reference = paragraph.reference
      let block = story.articles[reference.article].blocks[reference.block]
      return (reference.article, RunningWords.count(block.text.utf8))
    }
  }

  /// The page without some paragraphs.
  func without(_ blocks: Set<BlockReference>) -> PageExcerpts {
    var rest = self
    for section in page.indices {
      rest.page[section].removeAll { $0.map { blocks.contains($0.reference) } ?? false }
    }
    return rest
  }
}

extension PageExcerpts.Shown {
  /// A paragraph with the stretches of it that named speakers say.
  fileprivate init(_ placed: PlacedBlock, _ spoken: [Range<Int>], isFree: Bool) {
    reference = placed.reference
    placement = placed.placement
    let bytes = Array(placed.block.text.utf8)
    let all = RunningWords.count(bytes)
    var quoted = 0
    var end = 0
    for range in spoken.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(end, range.lowerBound)
      end = max(end, range.upperBound)
      if start < range.upperBound { quoted += RunningWords.count(bytes[start..<range.upperBound]) }
    }
    self.quoted = min(quoted, all)
    words = isFree ? 0 : all - self.quoted
  }
}
