import Testing

@testable import Prose

/// The number a line begins with.
@Suite struct NumberingTests {
  @Test(arguments: [
    ("3. garden", "", 3), ("3) garden", "", 3), ("#3 garden", "", 3), ("3 - garden", "", 3),
    ("3.garden", "", 3), ("step 3: garden", "step", 3), ("chapter 12. end", "chapter", 12),
  ])
  func isRead(plain: String, label: String, value: Int) throws {
    let numbering = try #require(Numbering(Array(plain.utf8)))
    #expect(numbering.label == Array(label.utf8))
    #expect(numbering.value == value)
  }

  @Test(arguments: ["3 gardens", "3.5 gardens", "2019", "march 3, 2019", "garden", "3.", "", "#"])
  func isNoFigureOfTheText(plain: String) { #expect(Numbering(Array(plain.utf8)) == nil) }

  @Test(arguments: [
    ("1. a", "2. b", true), ("2. a", "1. b", true), ("1. a", "3. b", false),
    ("step 1: a", "day 2: b", false),
  ])
  func runsOn(first: String, second: String, isNext: Bool) throws {
    let one = try #require(Numbering(Array(first.utf8)))
    let two = try #require(Numbering(Array(second.utf8)))
    #expect(two.isNext(to: one) == isNext)
  }
}
