import Testing

@testable import Prose

/// The facts about the blocks of one article.
@Suite struct LineTableTests {
  private let table = LineTable([text, "Money", text, "3. Rain"].map { BlockText($0) })

  @Test func countsTheParagraphsBefore() { #expect(table.longBefore == [0, 1, 1, 2]) }

  @Test func readsNumbersOfShortBlocks() {
    #expect(table.numberings.map { $0?.value } == [nil, nil, nil, 3])
  }

  @Test func knowsNoProseBeyondTheEnd() {
    #expect(table.isProse(2))
    #expect(!table.isProse(4))
  }
}
