/// The rows of each column of a matrix, for finding who else says a word.
struct TermPostings {
  /// A paragraph that holds a stem.
  struct Entry {
    let row: Int32
    let weight: Float
  }

  private var starts: [Int32]
  private var entries: [Entry]

  /// Turns a matrix around.
  /// - Complexity: O(entries + columns)
  init(_ matrix: TermMatrix) {
    starts = [Int32](repeating: 0, count: matrix.columnCount + 1)
    entries = [Entry](repeating: Entry(row: 0, weight: 0), count: matrix.entries.count)
    for entry in matrix.entries { starts[Int(entry.column) + 1] += 1 }
    for column in 0..<matrix.columnCount { starts[column + 1] += starts[column] }
    var next = starts
    for row in 0..<matrix.rowCount {
      for index in matrix.row(row) {
        let column = Int(matrix.entries[index].column)
        entries[Int(next[column])] = Entry(row: Int32(row), weight: matrix.entries[index].weight)
        next[column] += 1
      }
    }
  }

  /// The paragraphs that hold a column's stem, in the order of rows.
  subscript(column: Int) -> ArraySlice<Entry> {
    entries[Int(starts[column])..<Int(starts[column + 1])]
  }

  /// In how many paragraphs a column's stem occurs.
  func count(_ column: Int) -> Int { Int(starts[column + 1] - starts[column]) }
}
