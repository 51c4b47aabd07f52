import Deriving
import Model
import Testing

/// Whatever the story: the fates add up to the blocks, and each shown block is used exactly once.
@Suite struct FatesPropertyTests {
  @Test(arguments: 0..<60)
  func fatesAddUpToTheBlocks(seed: UInt64) {
    var random = Lottery(seed: seed)
    let story = random.story()
    let (explainer, _) = Deriver.derive(story)
    #expect(explainer.fates.map(\.count) == story.articles.map(\.blocks.count))
    var shown: [BlockReference: String] = [:]
    for case .block(let placed) in explainer.sections.flatMap(\.items) {
      #expect(shown.updateValue(placed.anchor, forKey: placed.reference) == nil)
      #expect(placed.citation.proves(placed.block))
    }
    for (number, fates) in explainer.fates.enumerated() {
      for (index, fate) in fates.enumerated() {
        let anchor = shown[BlockReference(article: number, block: index)]
        #expect((anchor.map { Fate.used(anchor: $0) } == fate) == (anchor != nil))
      }
    }
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

/// Draws stories of odd shapes from a seed, the same on every machine.
private struct Lottery {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func draw(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

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
    let articles = (0..<draw(5)).map { number in
      SampleStory.article(
        "article-\(number)", outlet: "X", date: draw(2) == 0 ? nil : "2026-03-0\(number + 1)",
        (0..<draw(14)).map { _ in
          let kind = kind()
          return (kind, line(kind == .subhead ? 3 : 1 + draw(25)))
        })
    }
    let outline = (0..<(1 + draw(4))).map { OutlineEntry(title: "\($0) " + line(2)) }
    return SampleStory.story(sections: draw(2) == 0 ? nil : outline, articles: articles)
  }
}
