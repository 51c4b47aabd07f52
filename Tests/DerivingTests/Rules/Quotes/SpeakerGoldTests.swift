import Foundation
import Model
import TestSupport
import Testing

@testable import Deriving

/// How often a pronoun or a surname is given the right full name, over stories labelled by hand.
@Suite struct SpeakerGoldTests {
  @Test func namesTheSpeakersOfTheLabelledStories() throws {
    let file = Repository.root.appending(path: "Tests/DerivingTests/Gold/speakers.txt")
    let stories = SpeakerGold.stories(in: try String(contentsOf: file, encoding: .utf8))
    var wrong: [String] = []
    var count = 0
    for gold in stories {
      let lines = gold.story.quotesInOrder
      count += gold.speakers.count
      for (number, expected) in gold.speakers.enumerated() {
        let found = number < lines.count ? lines[number] : "nothing found"
        if found.speaker != expected { wrong.append("\(found), not \(expected)") }
      }
    }
    let accuracy = 1 - Double(wrong.count) / Double(count)
    #expect(count >= 80)
    #expect(accuracy >= 0.97, "\(accuracy): \(wrong.joined(separator: "; "))")
  }
}

extension String {
  fileprivate var speaker: String { String(self[(range(of: " = ")?.upperBound ?? startIndex)...]) }
}

extension SpokenStory {
  /// The quotes in the order of reading, each place of the same words for itself.
  fileprivate var quotesInOrder: [String] {
    quotes.sorted { $0.words < $1.words }
      .map { "\(words($0.words)) = \($0.speaker.map { words($0.name) } ?? "nobody")" }
  }
}

/// The stories of a file of labelled speakers.
private struct SpeakerGold {
  let story: SpokenStory
  /// Who said each quotation, in order.
  let speakers: [String]

  static func stories(in text: String) -> [SpeakerGold] {
    text.components(separatedBy: "\n== ").dropFirst().map { SpeakerGold($0) }
  }

  private init(_ section: String) {
    let parts = section.components(separatedBy: "\n\n")
    let players = parts[0].split(separator: "\n").dropFirst().map { line in
      let fields = line.components(separatedBy: " | ")
      return SpokenStory.Player(fields[0], Self.gender(fields[1]), Array(fields.dropFirst(2)))
    }
    var speakers: [String] = []
    let paragraphs = parts.dropFirst().map { paragraph -> String in
      let pieces = paragraph.trimmingCharacters(in: .newlines).components(separatedBy: "{")
      return pieces[0]
        + pieces.dropFirst().map { piece in
          let halves = piece.components(separatedBy: "}")
          speakers.append(halves[0])
          return halves[1]
        }.joined()
    }
    self.speakers = speakers
    story = SpokenStory([Array(paragraphs)], players: players)
  }

  private static func gender(_ pronoun: String) -> Cast.Gender {
    switch pronoun {
    case "he": .male
    case "she": .female
    case "they": .plural
    case "it": .thing
    default: .unknown
    }
  }
}
