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
  /// The stem of each column.
  private(set) var stems: [Int32] = []
  /// Where each row's entries begin, and at last where they end.
  private(set) var starts = [0]
  private var columnOfStem: [Int32] = []

  var rowCount: Int { blocks.count }
  var columnCount: Int { stems.count }

  /// Where a row's entries are.
  @inline(__always)
  func row(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// The column of a stem, when the story has it.
  func column(of stem: Int) -> Int? {
    guard stem < columnOfStem.count, columnOfStem[stem] >= 0 else { return nil }
    return Int(columnOfStem[stem])
  }

  /// Adds a row with these words, whose stems are numbered below a count.
  /// - Complexity: O(words of the block), amortised
  mutating func append(_ block: BlockReference, _ words: [BlockWords.Entry], stemCount: Int) {
    growColumns(to: stemCount)
    blocks.append(block)
    lengths.append(Self.append(words, to: &entries, &columnOfStem, &stems))
    starts.append(entries.count)
  }

  /// Adds the entries of a row, with columns for new stems; gives the sum of their weights.
  private static func append(
    _ words: [BlockWords.Entry], to entries: inout [Entry], _ columnOfStem: inout [Int32],
    _ stems: inout [Int32]
  ) -> Float {
    var length: Float = 0
    var columns = columnOfStem.mutableSpan
    let (words, once) = (words.span, once)
    for index in words.indices {
      let word = words[index]
      var column = columns[Int(word.stem)]
      if column < 0 {
        column = Int32(stems.count)
        columns[Int(word.stem)] = column
        stems.append(word.stem)
      }
      let weight = word.count == 1 ? once : weight(of: Int(word.count))
      entries.append(Entry(column: column, weight: weight, surface: word.surface))
      length += weight
    }
    return length
  }

  private mutating func growColumns(to count: Int) {
    let missing = count - columnOfStem.count
    guard missing > 0 else { return }
    columnOfStem.append(contentsOf: repeatElement(-1, count: max(missing, columnOfStem.count / 4)))
  }

  /// The weight of a word that is said once, which nearly all are: ln 2.
  static let once = Float(Double(2).logarithm)

  private static func weight(of count: Int) -> Float {
    count < few.count ? few[count] : Float(Double(1 + count).logarithm)
  }

  /// The weights of small counts.
  private static let few = (0..<16).map { Float(Double(1 + $0).logarithm) }
}
