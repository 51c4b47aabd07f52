import Model

/// Which stems each paragraph of a story holds, how much, and where it first says them.
///
/// A sparse matrix by rows (compressed sparse row: Saad, "Iterative Methods for Sparse Linear
/// Systems", 3.4). Columns are the story's own stems, numbered in the order of first sight.
struct TermMatrix {
  /// A stem in a paragraph.
  struct Entry {
    /// The stem's column.
    let column: Int32
    /// ln(1 + occurrences): the tenth "dam" says less than the first.
    let weight: Float
    /// Where the block writes the stem first; empty for traits.
    let surface: Range<Int32>
  }

  /// The blocks, one a row.
  private(set) var blocks: [BlockReference] = []
  /// All entries, row by row.
  private(set) var entries: [Entry] = []
  /// The sum of each row's weights.
  private(set) var lengths: [Float] = []
  /// The sum of each column's weights.
  private(set) var totals: [Float] = []
  /// The stem of each column.
  private(set) var stems: [Int32] = []
  private var starts = [0]
  private var columnOfStem: [Int32] = []

  var rowCount: Int { blocks.count }
  var columnCount: Int { stems.count }

  /// Where a row's entries are.
  func row(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Goes through the entries of a row.
  @inline(__always)
  func forEach(in row: Int, _ body: (Entry) -> Void) {
    entries.withUnsafeBufferPointer { entries in
      for index in starts[row]..<starts[row + 1] { body(entries[index]) }
    }
  }

  /// The column of a stem, when the story has it.
  func column(of stem: Int) -> Int? {
    guard stem < columnOfStem.count, columnOfStem[stem] >= 0 else { return nil }
    return Int(columnOfStem[stem])
  }

  /// Adds a row with these words, whose stems are numbered below a count.
  /// - Complexity: O(words of the block), amortised
  mutating func append(_ block: BlockReference, _ words: [BlockWords.Entry], stemCount: Int) {
    growColumns(to: stemCount)
    let few = Self.few
    var length: Float = 0
    for word in words {
      let column = takeColumn(of: word.stem)
      let count = Int(word.count)
      let weight = count < few.count ? few[count] : Float(Double(1 + count).logarithm)
      entries.append(Entry(column: Int32(column), weight: weight, surface: word.surface))
      totals[column] += weight
      length += weight
    }
    blocks.append(block)
    starts.append(entries.count)
    lengths.append(length)
  }

  private mutating func growColumns(to count: Int) {
    let missing = count - columnOfStem.count
    guard missing > 0 else { return }
    columnOfStem.append(contentsOf: repeatElement(-1, count: max(missing, columnOfStem.count / 4)))
  }

  @inline(__always)
  private mutating func takeColumn(of stem: Int32) -> Int {
    let known = columnOfStem[Int(stem)]
    return known >= 0 ? Int(known) : newColumn(of: stem)
  }

  @inline(never)
  private mutating func newColumn(of stem: Int32) -> Int {
    columnOfStem[Int(stem)] = Int32(stems.count)
    stems.append(stem)
    totals.append(0)
    return stems.count - 1
  }

  /// The weights of small counts, which nearly all are.
  private static let few = (0..<16).map { Float(Double(1 + $0).logarithm) }
}
