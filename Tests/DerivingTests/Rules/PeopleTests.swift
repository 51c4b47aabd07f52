import Model
import Testing

@testable import Deriving

/// Who is who: what is shown, and whom each name means.
@Suite struct PeopleTests {
  @Test func mergesSurnamesWithFullNames() {
    let story = CastStory(
      ["Holm has resigned.", "Chief Constable Ada Holm said so on Monday. Ms Holm is 50."],
      ["Ada Holm will be missed."])
    #expect(story.shown == ["Ada Holm | Chief Constable | 3"])
    #expect(story.mentions(block: 0) == ["Holm = Ada Holm"])
  }

  @Test func keepsNamesakesApart() {
    let story = CastStory(
      ["Billionaire Clive Hargrave will sell to Neville Hargrave.", "Hargrave smiled."],
      ["Clive Hargrave, a miner, left.", "Mr Hargrave said nothing."])
    #expect(story.cast.people.count == 2)
    #expect(story.mentions(block: 1) == ["Hargrave = Neville Hargrave"])
    #expect(story.mentions(article: 1, block: 1) == ["Hargrave = Clive Hargrave"])
  }

  @Test func leavesAnAmbiguousSurnameOpen() {
    let story = CastStory(
      ["Simon Achebe died in May.", "Grace Achebe wept."], ["Achebe was kind, a neighbour said."])
    #expect(story.mentions(article: 1, block: 0).isEmpty)
  }

  @Test func tellsSpousesByTheirFormOfAddress() {
    let story = CastStory(["Simon Achebe died. Grace Achebe wept.", "Mrs Achebe left. Mr Achebe!"])
    #expect(story.mentions(block: 1) == ["Achebe = Grace Achebe", "Achebe = Simon Achebe"])
  }

  @Test func knowsOrganisationsByTheirLetters() {
    let story = CastStory(
      ["The World Health Organization (WHO) met.", "The WHO said no.", "The African Union left."],
      ["AU officials agreed."])
    #expect(
      story.shown == ["World Health Organization |  | 2", "African Union |  | 2"])
    #expect(story.mentions(article: 1, block: 0) == ["AU = African Union"])
  }

  @Test func keepsTheFullestRole() {
    let story = CastStory([
      "Prime Minister Keir Starmer spoke.", "UK Prime Minister Keir Starmer left.",
      "Starmer, leader of the Labour Party, won.",
    ])
    #expect(
      story.shown.first
        == "Keir Starmer | UK Prime Minister; leader of the Labour Party | 3")
  }

  @Test func showsThoseWhoMatterMostFirst() {
    let story = CastStory([
      "Mayor Ann Lee met Tom Ray.", "Tom Ray left.", "Ray came back.", "Jo Roe saw it.",
    ])
    #expect(story.shown == ["Tom Ray |  | 3", "Ann Lee | Mayor | 1"])
    #expect(story.cast.people.count == 3)
  }

  /// What reports say of themselves ("told Sample Wire") makes no outlet a part of the story.
  @Test func showsNoOutletOfTheStory() {
    let story = CastStory([
      "Ann Lee, a baker, told Sample Wire so.", "The Sample Wire asked Harrow Council.",
      "Harrow Council did not answer Sample Wire.",
    ])
    #expect(story.shown == ["Harrow Council |  | 2", "Ann Lee | baker | 1"])
    #expect(story.cast.people.count == 3)
  }

  /// A surname with a saint in it is known again; a church's is nobody's.
  @Test func tellsASaintFromASurname() {
    let story = CastStory([
      "Judge Olga St Clair spoke in St Brannoc.", "St Clair left St Brannoc at noon.",
    ])
    #expect(story.shown == ["Olga St Clair | Judge | 2"])
    #expect(story.mentions(block: 1) == ["St Clair = Olga St Clair"])
  }

  @Test func namesWhoeverIsNamedLastInSomeWords() {
    let story = CastStory(["French President Emmanuel Macron spoke."])
    let block = BlockReference(article: 0, block: 0)
    #expect(story.cast.person(namedBy: Passage(block, 0..<32)) == 0)
    #expect(story.cast.person(namedBy: Passage(block, 33..<38)) == nil)
  }

  @Test(arguments: [
    ("Spokeswoman Sam Roe spoke.", Cast.Gender.female), ("Rustem Halych, a judge, left.", .male),
    ("Judge Xyla Quorn spoke. She then left.", .female), ("Judge Xyla Quorn left.", .unknown),
    ("The Kremlin, a party to the talks, denied it. The Kremlin lied.", .thing),
  ])
  func knowsHowPronounsSpeakOfPeople(text: String, gender: Cast.Gender) {
    #expect(CastStory([text]).cast.genders.first == gender)
  }
}
