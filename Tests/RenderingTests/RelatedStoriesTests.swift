import Model
import Testing

@testable import Rendering

/// Which stories are found related, told from what they may share.
@Suite struct RelatedStoriesTests {
  private static func traits(
    _ names: [String], _ tags: [String] = [], _ words: String = ""
  ) -> [UInt64] {
    StoryTraits(
      names: names, tags: tags, words: WordTable(of: [words]), chosen: nil
    ).values
  }

  private static func beside(_ story: Int, _ traits: [[UInt64]]) -> [Int] {
    let related = RelatedStories(traits)
    var sums = RelatedStories.Sums(for: related)
    _ = related.stories(beside: traits.count - 1, &sums)
    return related.stories(beside: story, &sums)
  }

  private static let dam = traits(["Ann Lee", "Water Board"], ["floods"], "dam valley repair")
  private static let trial = traits(["Ann Lee"], ["courts"], "judge verdict dam")
  private static let fair = traits(["Bo Park"], ["music"], "guitar stage tickets")
  private static let ferry = traits(["Bo Park"], ["harbour"], "ferry quay tickets")

  @Test func findsWhoSharesAPerson() {
    let all = [Self.dam, Self.fair, Self.ferry, Self.trial]
    #expect(Self.beside(0, all) == [3])
    #expect(Self.beside(1, all) == [2])
  }

  @Test func findsNobodyWhereNothingIsShared() {
    #expect(Self.beside(0, [Self.dam, Self.fair]) == [])
    #expect(Self.beside(0, [Self.dam]) == [])
  }

  @Test func takesAccentsAndCapitalsForTheSameName() {
    let one = Self.traits(["Zoé Brun"], [], "bread")
    let other = Self.traits(["ZOE BRUN"], [], "milk")
    #expect(Self.beside(0, [one, other, Self.fair]) == [1])
  }

  @Test func putsTheRarerBondFirst() {
    // Everybody has to do with the mayor; two with the diver.
    let mayor = (0..<6).map { Self.traits(["Mayor Hill"], [], "word\($0)") }
    let first = Self.traits(["Mayor Hill", "Di Verr"], [], "harbour")
    let second = Self.traits(["Mayor Hill", "Di Verr"], [], "wreck")
    #expect(Self.beside(6, mayor + [first, second]).first == 7)
  }

  @Test func showsNoMoreThanFourAndTheFirstAmongEquals() {
    let all = (0..<40).map { $0 < 6 ? Self.traits(["Ann Lee"], [], "word\($0)") : Self.fair }
    #expect(Self.beside(5, all) == [0, 1, 2, 3])
  }

  @Test func leavesOutWhatEveryStoryHas() {
    let common = "government minister people country week report"
    let all = (0..<300).map { Self.traits(["Person \($0)"], ["news"], common + " word\($0)") }
    #expect(Self.beside(0, all) == [])
  }

  @Test func keepsThePlaceOnAPageAndNoTraceOfIt() {
    let page = Array("<p>".utf8) + RelatedMark.bytes + Array("</p>".utf8) + RelatedMark.bytes
    let taken = RelatedMark.taken(from: page)
    #expect(taken?.first == 3)
    #expect(taken?.bytes == Array("<p></p>".utf8))
    #expect(RelatedMark.taken(from: Array("<p></p>".utf8)) == nil)
  }
}
