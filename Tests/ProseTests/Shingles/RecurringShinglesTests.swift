import Prose
import Testing

@Suite struct RecurringShinglesTests {
  private let texts = [
    "The wall of the dam broke at midnight.",
    "Families slept in the sports hall.",
    "The wall of the dam had cracks.",
    "Two words",
    "No one of the dam’s engineers came.",
  ]

  @Test func missesNoShingleThatStandsInTwoParagraphs() {
    for numbers in [[0, 1, 2, 3, 4], [0, 2], [1, 2, 4]] {
      var paragraphs: [UInt64: Set<Int>] = [:]
      for number in numbers {
        wording(number).forEachShingle { paragraphs[$0, default: []].insert(number) }
      }
      let sights = RecurringShingles(wordings, among: numbers).sights
      for (shingle, numbers) in paragraphs where numbers.count > 1 {
        let found = sights.filter { $0.shingle == shingle }.map { Int($0.paragraph) }
        #expect(found == numbers.sorted())
      }
    }
  }

  @Test func findsWhereWordsRecur() {
    // "the wall of", "wall of the", "of the dam"
    #expect(sharers(of: [0, 2]) == [0: 3, 2: 3])
    // "of the dam"
    #expect(sharers(of: [2, 4]) == [2: 1, 4: 1])
    #expect(sharers(of: [0, 1, 3]).isEmpty)
  }

  private var wordings: Wordings { Wordings(texts.map { Paragraph(Array($0.utf8)) }) }

  private func wording(_ number: Int) -> Wording { wordings[number] }

  /// How many shingles of each paragraph recur.
  private func sharers(of numbers: [Int]) -> [Int: Int] {
    let sights = RecurringShingles(wordings, among: numbers).sights
    return sights.reduce(into: [:]) { $0[Int($1.paragraph), default: 0] += 1 }
  }
}
