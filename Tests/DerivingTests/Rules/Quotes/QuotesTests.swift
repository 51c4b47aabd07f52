import Model
import TestSupport
import Testing

@testable import Deriving

/// Quotes on the page: whose they are, where else they stand, which are drawn out.
@Suite struct QuotesTests {
  private static let players: [SpokenStory.Player] = [
    .init("Ann Lee", .female, ["Lee"], role: "harbour master"),
    .init("Tom Gray", .male, ["Gray"]),
  ]

  @Test func givesASurnameTheFullestNameAndItsRole() throws {
    let story = SpokenStory(
      [
        [
          "The harbour master Ann Lee closed the port.",
          "“Nobody sails in this, and nobody should try,” Lee said.",
        ]
      ], players: Self.players)
    let speaker = try #require(story.quotes.first?.speaker)
    #expect(story.words(speaker.words) == "Lee")
    #expect(story.words(speaker.name) == "Ann Lee")
    #expect(speaker.role.map(story.words) == "harbour master")
    #expect(speaker.person == 0)
  }

  @Test func readsAPronounThroughAParagraphThatThePageLeavesOut() {
    let story = SpokenStory(
      [["Ann Lee has run the port since May.", "“We open again at first light,” she said."]],
      players: Self.players,
      copies: [BlockReference(article: 0, block: 1): [BlockReference(article: 0, block: 0)]])
    #expect(story.lines == ["We open again at first light = Ann Lee"])
  }

  @Test func leavesADescriptionAsItIs() {
    let story = SpokenStory(
      [["“The gate has been shut since noon,” a spokesman for Ann Lee said."]],
      players: Self.players)
    #expect(
      story.lines == ["The gate has been shut since noon = a spokesman for Ann Lee"])
  }

  @Test func leavesAQuotationWithoutASpeakerAlone() {
    let story = SpokenStory([["“Nothing is as old as yesterday.”"]], players: Self.players)
    #expect(story.lines == ["Nothing is as old as yesterday. = nobody"])
  }

  @Test func showsTheSameWordsOnceWithTheOtherReports() throws {
    let story = SpokenStory(
      [
        ["“We open again at first light, and not before,” Ann Lee said."],
        ["Lee said the port would \"open again at first light, and not before.\""],
        ["“We will be late for the fair,” said Tom Gray."],
      ], players: Self.players)
    #expect(
      story.lines == [
        "We open again at first light, and not before = Ann Lee",
        "We will be late for the fair = Tom Gray",
      ])
    let other = try #require(story.quotes.first?.alsoIn.first)
    #expect(other.block.article == 1)
    #expect(story.words(other) == "open again at first light, and not before.")
  }

  @Test func gathersThousandsOfPlacesOfTheSameWords() throws {
    let words = Array(repeating: "“We open again at first light,” Ann Lee said.", count: 2_000)
    let story = SpokenStory([[words.joined(separator: " ")]], players: Self.players)
    let quote = try #require(story.quotes.first)
    #expect(story.quotes.count == 1)
    #expect(quote.alsoIn.count == 1_999)
    #expect(quote.alsoIn == quote.alsoIn.sorted())
  }

  @Test func keepsTheSameWordsOfTwoPeopleApart() {
    let story = SpokenStory(
      [
        ["“This is a dark day for the town,” Ann Lee said."],
        ["“This is a dark day for the town,” Tom Gray said."],
      ], players: Self.players)
    #expect(story.quotes.count == 2)
  }

  @Test func findsTheWordsInTheCopiesOfAParagraph() throws {
    let original = BlockReference(article: 0, block: 0)
    let copy = BlockReference(article: 1, block: 0)
    let story = SpokenStory(
      [
        ["“We open again at first light,” Ann Lee said on Monday."],
        ["Port: \"We open again at first light,\" Ann Lee said."],
      ], players: Self.players, copies: [original: [copy]])
    let other = try #require(story.quotes.first?.alsoIn.first)
    #expect(other.block == copy)
    #expect(story.words(other) == "We open again at first light")
  }

  @Test func comesInTheOrderOfThePage() {
    let story = SpokenStory(
      [
        [
          "“The second thing they will read,” Ann Lee said.",
          "“The first thing to read,” Lee said.",
        ]
      ],
      players: Self.players, sections: [[1, 0]])
    #expect(
      story.lines == [
        "The first thing to read = Ann Lee", "The second thing they will read = Ann Lee",
      ])
  }
}
