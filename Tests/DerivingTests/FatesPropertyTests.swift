import Deriving
import Model
import TestSupport
import Testing

/// Whatever the story: the fates add up to the blocks, and each shown block is used exactly once.
@Suite struct FatesPropertyTests {
  @Test(arguments: 0..<60)
  func fatesAddUpToTheBlocks(seed: UInt64) {
    var random = Lottery(seed: seed)
    let story = random.story()
    // Every third story is trimmed: what is left out has a fate, too.
    let limits = seed % 3 == 0 ? ExcerptLimits(share: 40, run: 30, over: .trim) : nil
    let (explainer, _) = Deriver.derive(story, within: limits)
    if limits != nil {
      for excerpt in PageExcerpts(explainer).excerpts {
        #expect(excerpt.words * 100 <= excerpt.sourceWords * 40)
        #expect(excerpt.longestRun <= 30)
      }
    }
    #expect(explainer.fates.map(\.count) == story.articles.map(\.blocks.count))
    #expect(Self.count(explainer.fates) == story.articles.reduce(0) { $0 + $1.blocks.count })
    var expected: [BlockReference: Fate] = [:]
    for placed in explainer.sections.flatMap(\.blocks) {
      #expect(placed.citation.proves(placed.block))
      let used = expected.updateValue(.used(anchor: placed.anchor), forKey: placed.reference)
      #expect(used == nil, "shown twice")
      for copy in placed.copies {
        let other = expected.updateValue(.duplicate(anchor: placed.anchor), forKey: copy)
        #expect(other == nil, "a copy of two paragraphs, or shown itself")
      }
    }
    for (number, fates) in explainer.fates.enumerated() {
      for (index, fate) in fates.enumerated() {
        let shown = expected[BlockReference(article: number, block: index)]
        if shown == nil, case .duplicate(let anchor) = fate {
          // An outlet does not "also carry" its own words.
          #expect(expected.values.contains(.used(anchor: anchor)))
        } else {
          #expect(shown.map { $0 == fate } ?? !fate.isOnThePage)
        }
        if case .superseded(let article) = fate {
          #expect(story.articles.contains { $0.id == article })
        }
      }
    }
  }

  /// The blocks under all the names that `coverage` counts, each name once.
  private static func count(_ fates: [[Fate]]) -> Int {
    let names = [
      "used", "duplicate-of", "superseded", "heading", "boilerplate", "weak", "excerpt-limit",
      "hidden-by-editor",
    ]
    return names.reduce(0) { sum, name in sum + fates.joined().count { $0.name == name } }
  }

  @Test func drawsStoriesWithCopies() {
    let names = (UInt64(0)..<60).flatMap { seed in
      var random = Lottery(seed: seed)
      return Deriver.derive(random.story()).explainer.fates.joined().map(\.name)
    }
    #expect(names.contains("duplicate-of"))
  }

  @Test(arguments: 0..<60)
  func namesTheBlockThatTaughtAWord(seed: UInt64) {
    var random = Lottery(seed: seed)
    let (explainer, _) = Deriver.derive(random.story())
    for reason in explainer.placements.joined().compactMap(\.self).flatMap(\.reasons) {
      guard case .learnedWord(let word, let teacher) = reason.kind else { continue }
      let text = explainer.story.articles[teacher.article].blocks[teacher.block].text
      let words = text.lowercased().split(separator: " ")
      #expect(words.contains { $0 == word.lowercased() }, "'\(word)' does not stand in '\(text)'")
    }
  }

  @Test(arguments: 0..<20)
  func derivesTheSameTwice(seed: UInt64) {
    var random = Lottery(seed: seed)
    let story = random.story()
    #expect(Deriver.derive(story).explainer == Deriver.derive(story).explainer)
  }
}

extension Fate {
  /// Whether the block's words stand on the page, by its own place or by a copy's.
  fileprivate var isOnThePage: Bool { name == "used" || name == "duplicate-of" }
}

/// Draws stories of odd shapes from a seed, the same on every machine.
private struct Lottery {
  private var numbers: RandomNumbers

  init(seed: UInt64) { numbers = RandomNumbers(seed: seed) }

  private mutating func draw(_ bound: Int) -> Int { numbers.next(bound) }

  private static let words = """
    dam water council engineer report crack repair vote mayor road bridge police hospital injured \
    said will expected warned Tuesday million pounds minister welcomed demanded talks border
    """.split(separator: " ").map(String.init)

  private mutating func line(_ count: Int) -> String {
    (0..<count).map { _ in Self.words[draw(Self.words.count)] }.joined(separator: " ")
  }

  private mutating func kind() -> Block.Kind {
    switch draw(8) {
    case 0: .subhead
    case 1: .furniture(.caption)
    default: .paragraph
    }
  }

  mutating func story() -> Story {
    var wire: [String] = []
    let articles = (0..<draw(5)).map { number in
      SampleStory.article(
        "article-\(number)", outlet: "X", date: draw(2) == 0 ? nil : "2026-03-0\(number + 1)",
        (0..<draw(14)).map { _ in
          let kind = kind()
          if kind == .subhead { return (kind, line(3)) }
          // One paragraph in four is wire copy that another report may have had before.
          if draw(4) == 0, !wire.isEmpty { return (kind, wire[draw(wire.count)]) }
          wire.append(line(1 + draw(25)))
          return (kind, wire[wire.count - 1])
        })
    }
    let outline = (0..<(1 + draw(4))).map { OutlineEntry(title: "\($0) " + line(2)) }
    return SampleStory.story(sections: draw(2) == 0 ? nil : outline, articles: articles)
  }
}
