import Model
import Prose

@testable import Deriving

/// A story for the tests of quotes: paragraphs of reports, and who is in them.
struct SpokenStory {
  /// Somebody of the story, as the tests name them.
  struct Player {
    let name: String
    let gender: Cast.Gender
    let aliases: [String]
    var role: String?

    init(_ name: String, _ gender: Cast.Gender, _ aliases: [String] = [], role: String? = nil) {
      self.name = name
      self.gender = gender
      self.aliases = aliases
      self.role = role
    }
  }

  let reporting: Reporting
  let cast: Cast

  /// Reports with all their paragraphs on the page, in one section or in the sections given.
  init(
    _ articles: [[String]], players: [Player], sections: [[Int?]]? = nil,
    copies: [BlockReference: [BlockReference]] = [:]
  ) {
    let story = SampleStory.story(
      articles: articles.enumerated().map { number, paragraphs in
        SampleStory.article(
          "article-\(number)", outlet: "Outlet \(number)", date: "2026-03-0\(number % 9 + 1)",
          paragraphs.map { (.paragraph, $0) })
      })
    var entries: [Reporting.Entry] = []
    let hidden = Set(copies.values.joined())
    for (article, paragraphs) in articles.enumerated() {
      for (block, text) in paragraphs.enumerated() {
        let reference = BlockReference(article: article, block: block)
        guard !hidden.contains(reference) else { continue }
        entries.append(
          Reporting.Entry(
            reference: reference, paragraph: Paragraph(Array(text.utf8)),
            section: sections.map { $0[article][block] } ?? 0, copies: copies[reference] ?? []))
      }
    }
    reporting = Reporting(story, entries)
    cast = Self.cast(of: story, players)
  }

  /// The quotes in the order of the page.
  var quotes: [Quote] { Quotes(of: reporting, cast: cast).quotes }

  func words(_ passage: Passage) -> String { reporting.story.words(of: passage) }

  /// The quotes as lines: the words, then who said them.
  var lines: [String] {
    quotes.map { "\(words($0.words)) = \($0.speaker.map { words($0.name) } ?? "nobody")" }
  }

  private static func cast(of story: Story, _ players: [Player]) -> Cast {
    var mentions = Mentions(of: story)
    var order: [BlockReference] = []
    for (article, report) in story.articles.enumerated() {
      for (block, text) in report.blocks.map(\.text).enumerated() {
        let reference = BlockReference(article: article, block: block)
        order.append(reference)
        for mention in self.mentions(in: text, players) { mentions.append(mention, in: reference) }
      }
    }
    func first(_ words: String) -> Passage? {
      for block in order {
        let text = Array(story.articles[block.article].blocks[block.block].text.utf8)
        if let start = text.firstRange(of: Array(words.utf8)) { return Passage(block, start) }
      }
      return nil
    }
    let people = players.map { player in
      Person(
        kind: [.thing, .plural].contains(player.gender) ? .organisation : .person,
        name: first(player.name) ?? Passage(BlockReference(article: 0, block: 0), 0..<0),
        roles: [player.role.flatMap(first)].compactMap(\.self), mentions: [])
    }
    return Cast(people: people, genders: players.map(\.gender), mentions: mentions)
  }

  /// The places of the names, longer names before those they contain.
  private static func mentions(in text: String, _ players: [Player]) -> [Cast.Mention] {
    let bytes = Array(text.utf8)
    let names = players.enumerated().flatMap { number, player in
      ([player.name] + player.aliases).map { (name: Array($0.utf8), player: number) }
    }.sorted { $0.name.count > $1.name.count }
    var found: [Cast.Mention] = []
    for start in bytes.indices {
      guard start == 0 || !isLetter(bytes[start - 1]),
        let hit = names.first(where: { bytes[start...].starts(with: $0.name) }),
        (found.last?.range.upperBound ?? 0) <= start,
        start + hit.name.count == bytes.count || !isLetter(bytes[start + hit.name.count])
      else { continue }
      found.append(Cast.Mention(range: start..<start + hit.name.count, person: hit.player))
    }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 || byte >= 0x80 }
}

extension Array<UInt8> {
  /// Where some bytes occur first.
  fileprivate func firstRange(of bytes: [UInt8]) -> Range<Int>? {
    indices.first { self[$0...].starts(with: bytes) }.map { $0..<$0 + bytes.count }
  }
}
