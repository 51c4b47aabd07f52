import Testing

@testable import Prose

@Suite struct FigureTopicTests {
  @Test(
    arguments: [
      ([1, 3, 5], [2, 3, 5, 9], 2, true), ([1, 3, 5], [2, 3, 6], 2, false), ([], [1], 1, false),
      ([], [], 0, true), ([4], [4], 1, true), ([1, 2, 3], [4, 5, 6], 1, false),
    ] as [([UInt64], [UInt64], Int, Bool)])
  func tellsWhetherTwoTopicsMeet(
    first: [UInt64], second: [UInt64], least: Int, isExpected: Bool
  ) {
    #expect(FigureTopic.sharesWords(first, second, atLeast: least) == isExpected)
    #expect(FigureTopic.sharesWords(second, first, atLeast: least) == isExpected)
  }
}
