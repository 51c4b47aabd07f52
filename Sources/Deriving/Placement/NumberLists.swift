/// Lists of small numbers, one for each of many things, end to end in one array.
struct NumberLists: Sendable {
  private var starts: [UInt16] = [0]
  private var numbers: [UInt16] = []

  /// One list for each thing, in order.
  init(_ lists: [[Int]]) {
    for list in lists {
      numbers += list.map { UInt16($0) }
      starts.append(UInt16(numbers.count))
    }
  }

  /// The number of lists.
  var count: Int { starts.count - 1 }

  /// The bytes that the lists take up.
  var size: Int { 2 * (starts.count + numbers.count) }

  /// The list of a thing.
  subscript(thing: Int) -> ArraySlice<UInt16> {
    numbers[Int(starts[thing])..<Int(starts[thing + 1])]
  }
}
