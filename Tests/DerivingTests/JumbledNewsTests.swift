import Deriving
import Foundation
import Model
import TestSupport
import Testing

/// The words of news in an order that no reporter would write: rules look at the words before and
/// behind, and must bear that there are none.
@Suite struct JumbledNewsTests {
  /// Every word of the gold comes first in some paragraph and last in another, with other marks
  /// behind it in every round.
  @Test(arguments: 0..<6)
  func givesEveryParagraphAFateWhateverItSays(round: UInt64) {
    var jumble = Jumble(seed: round)
    let words = jumble.shuffledVocabulary()
    for start in stride(from: 0, to: words.count, by: 200) {
      let chunk = words[start...].prefix(200)
      let articles = ["a", "b"].map { id in
        SampleStory.article(
          id, outlet: "X", date: "2026-03-0\(1 + round % 9)",
          chunk.map { (.paragraph, jumble.paragraph(with: $0, first: id == "a")) })
      }
      let explainer = Deriver.derive(SampleStory.story(sections: nil, articles: articles)).explainer
      #expect(explainer.fates.map(\.count) == articles.map(\.blocks.count))
    }
  }
}

/// Draws paragraphs out of the texts that the rules are measured on.
private struct Jumble {
  private static let words = gold.flatMap { text in
    text.split(separator: "\n").filter { line in !["#", "=", "-"].contains(line.prefix(1)) }
      .flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }
  private static let vocabulary = Set(
    words.map { $0.trimmingCharacters(in: .punctuationCharacters) }
  )
  .filter { !$0.isEmpty }.sorted()
  private static let marks = [
    "", "", "", ",", ",", ".", ";", ":", "?", "…", ",”", ".\"", " —", " (", "’s",
  ]

  private static var gold: [String] {
    let folder = Repository.root.appending(path: "Tests/DerivingTests/Gold")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap {
      try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }

  private var numbers: RandomNumbers

  init(seed: UInt64) { numbers = RandomNumbers(seed: seed) }

  mutating func shuffledVocabulary() -> [String] { Self.vocabulary.shuffled(using: &numbers) }

  private mutating func draw(_ bound: Int) -> Int { numbers.next(bound) }

  private mutating func mark() -> String { Self.marks[draw(Self.marks.count)] }

  /// A word and a few runs of others from anywhere, cut off anywhere.
  mutating func paragraph(with word: String, first: Bool) -> String {
    let rest = (0...draw(3)).map { _ in
      Self.words[draw(Self.words.count)...].prefix(1 + draw(6)).joined(separator: " ") + mark()
    }
    let own = [(draw(2) == 0 ? word.capitalized : word) + mark()]
    return (first ? own + rest : rest + own).joined(separator: " ")
  }
}
