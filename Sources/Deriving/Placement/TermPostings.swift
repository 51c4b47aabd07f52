/// The rows of each column of a matrix, for finding who else says a word.
struct TermPostings {
  /// A paragraph that holds a stem.
  struct Entry {
    let row: Int32
    let weight: Float
  }

  /// All entries, column by column, those of a column in the order of rows.
  private(set) var entries: [Entry]
  /// The sum of each column's weights.
  private(set) var totals: [Float]
  private var starts: [Int32]

  /// Turns a matrix around.
  /// - Complexity: O(entries + columns)
  init(_ matrix: TermMatrix) {
    starts = Self.starts(matrix)
    entries = [Entry](repeating: Entry(row: 0, weight: 0), count: matrix.entries.count)
    totals = [Float](repeating: 0, count: matrix.columnCount)
    Self.turn(matrix, starts, &entries, &totals)
  }

  private static func turn(
    _ matrix: TermMatrix, _ starts: [Int32], _ turned: inout [Entry], _ totals: inout [Float]
  ) {
    var next = starts
    var places = next.mutableSpan
    var sums = totals.mutableSpan
    var turned = turned.mutableSpan
    let entries = matrix.entries.span
    for row in 0..<matrix.rowCount {
      for index in matrix.row(row) {
        let (column, weight) = (Int(entries[index].column), entries[index].weight)
        turned[Int(places[column])] = Entry(row: Int32(row), weight: weight)
        sums[column] += weight
        places[column] += 1
      }
    }
  }

  /// Where each column's entries begin.
  private static func starts(_ matrix: TermMatrix) -> [Int32] {
    var starts = [Int32](repeating: 0, count: matrix.columnCount + 1)
    var counts = starts.mutableSpan
    let entries = matrix.entries.span
    for index in entries.indices { counts[Int(entries[index].column) + 1] += 1 }
    for column in 0..<matrix.columnCount { counts[column + 1] += counts[column] }
    return starts
  }

  /// Where a column's entries are.
  @inline(__always)
  func range(_ column: Int) -> Range<Int> { Int(starts[column])..<Int(starts[column + 1]) }

  /// The first paragraph that holds a column's stem.
  func first(_ column: Int) -> Entry { entries[Int(starts[column])] }

  /// In how many paragraphs a column's stem occurs.
  @inline(__always)
  func count(_ column: Int) -> Int { Int(starts[column + 1] - starts[column]) }
}
