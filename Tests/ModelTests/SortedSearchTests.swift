import Model
import Testing

/// Looking a place up in a list that is in order.
struct SortedSearchTests {
  @Test(arguments: [[], [5], [1, 3, 3, 5], Array(0..<100)])
  func findsWhereAValueIsOrWouldStand(list: [Int]) {
    for value in -1...101 {
      let expected = list.firstIndex { $0 >= value } ?? list.count
      #expect(list.firstPlace { $0 >= value } == expected)
    }
  }

  @Test func countsFromTheBeginningOfASlice() {
    #expect([1, 2, 3, 4, 5][2...].firstPlace { $0 >= 4 } == 3)
    #expect([1, 2, 3, 4, 5][2...].firstPlace { $0 >= 0 } == 2)
  }
}
