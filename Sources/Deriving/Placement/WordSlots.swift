/// The columns of a matrix, those of which all that is learned must be the same taken as one.
///
/// About half of a story's words stand in one paragraph only. Without a seed, all that such a
/// paragraph says once is learned alike, so it is learned once.
struct WordSlots {
  /// Columns that are learned as one.
  struct Slot {
    /// Where the paragraphs that hold it are in ``taught``.
    let start: Int32
    let end: Int32
    /// One over its share of all words of the story.
    let rarity: Float
  }

  /// A word of a paragraph.
  struct Use {
    let slot: Int32
    let weight: Float
  }

  /// The slots; those that several columns may share come first.
  private(set) var slots: [Slot] = []
  /// How many slots come first: what they hold was taught by one paragraph alone.
  private(set) var sharedCount = 0
  /// The slot of each entry of the matrix.
  private(set) var uses: [Use] = []
  /// The paragraphs of each column.
  let postings: TermPostings
  /// The slot of each column.
  private(set) var slotOfColumn: [Int32]

  /// Finds the columns of a story that are learned alike.
  /// - Complexity: O(entries of the matrix + columns)
  init(_ matrix: TermMatrix, _ postings: TermPostings, _ seeds: Seeds) {
    self.postings = postings
    slotOfColumn = [Int32](repeating: -1, count: matrix.columnCount)
    slots.reserveCapacity(matrix.columnCount)
    let rarities = Rarity(postings.totals)
    share(matrix, seeds.columns(of: matrix.columnCount), rarities)
    for column in slotOfColumn.indices where slotOfColumn[column] < 0 {
      slotOfColumn[column] = Int32(slots.count)
      slots.append(slot(of: column, rarities))
    }
    uses = [Use](unsafeUninitializedCapacity: matrix.entries.count) { uses, count in
      let (entries, slotOfColumn) = (matrix.entries.span, slotOfColumn.span)
      for index in entries.indices {
        let entry = entries[index]
        uses.initializeElement(
          at: index, to: Use(slot: slotOfColumn[Int(entry.column)], weight: entry.weight))
      }
      count = entries.count
    }
  }

  /// How rare words are in a story.
  private struct Rarity {
    private let totals: [Float]
    private var sum: Float = 0

    init(_ totals: [Float]) {
      self.totals = totals
      for total in totals { sum += total + 0.5 }
    }

    /// One over a column's share of all words.
    subscript(column: Int) -> Float { sum / (totals[column] + 0.5) }
  }

  private mutating func share(_ matrix: TermMatrix, _ isSeeded: [Bool], _ rarities: Rarity) {
    var slotOfRow = [Int32](repeating: -1, count: matrix.rowCount)
    let once = TermMatrix.once
    for column in isSeeded.indices where !isSeeded[column] && postings.count(column) == 1 {
      let entry = postings.first(column)
      guard entry.weight == once else { continue }
      if slotOfRow[Int(entry.row)] < 0 {
        slotOfRow[Int(entry.row)] = Int32(slots.count)
        slots.append(slot(of: column, rarities))
      }
      slotOfColumn[column] = slotOfRow[Int(entry.row)]
    }
    sharedCount = slots.count
  }

  private func slot(of column: Int, _ rarities: Rarity) -> Slot {
    let range = postings.range(column)
    return Slot(
      start: Int32(range.lowerBound), end: Int32(range.upperBound), rarity: rarities[column])
  }
}
