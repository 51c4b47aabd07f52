/// Where two paragraphs differ: words of the one that stand in place of words of the other.
struct WordGap: Hashable {
  /// The differing words of the first paragraph, by their numbers.
  var first: Range<Int>
  /// The differing words of the second paragraph.
  var second: Range<Int>
}

/// Lays two paragraphs side by side so that as many words as possible stand next to themselves.
///
/// The longest common subsequence by dynamic programming (Wagner and Fischer, "The string-to-string
/// correction problem", 1974), after the equal beginning and end are set aside.
enum WordAlignment {
  /// More pairs of words than this are not compared: about five hundred words against as many.
  static let limit = 1 << 18

  /// The places where two lists of words differ, in order; nil when they are too long.
  /// - Complexity: O(n · m) words between the equal beginning and the equal end
  static func gaps(_ first: [UInt64], _ second: [UInt64]) -> [WordGap]? {
    let shorter = min(first.count, second.count)
    var start = 0
    while start < shorter, first[start] == second[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, first[first.count - 1 - tail] == second[second.count - 1 - tail] {
      tail += 1
    }
    let left = start..<first.count - tail
    let right = start..<second.count - tail
    guard left.count * right.count <= limit else { return nil }
    return walk(first[left], second[right])
  }

  private static func walk(
    _ first: ArraySlice<UInt64>, _ second: ArraySlice<UInt64>
  ) -> [WordGap] {
    let lengths = lengths(first, second)
    let width = second.count + 1
    var gaps: [WordGap] = []
    var (row, column) = (0, 0)
    var gap = (row, column)
    func close() {
      guard gap != (row, column) else { return }
      gaps.append(
        WordGap(
          first: first.startIndex + gap.0..<first.startIndex + row,
          second: second.startIndex + gap.1..<second.startIndex + column))
    }
    while row < first.count, column < second.count {
      if first[first.startIndex + row] == second[second.startIndex + column] {
        close()
        (row, column) = (row + 1, column + 1)
        gap = (row, column)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    (row, column) = (first.count, second.count)
    close()
    return gaps
  }

  /// For each pair of places, how many words can still be matched behind them.
  private static func lengths(
    _ first: ArraySlice<UInt64>, _ second: ArraySlice<UInt64>
  ) -> [UInt16] {
    let width = second.count + 1
    var lengths = [UInt16](repeating: 0, count: (first.count + 1) * width)
    lengths.withUnsafeMutableBufferPointer { lengths in
      second.withUnsafeBufferPointer { second in
        for row in stride(from: first.count - 1, through: 0, by: -1) {
          fill(lengths, from: row * width, first[first.startIndex + row], second)
        }
      }
    }
    return lengths
  }

  /// Fills the row of a word from the row behind it.
  private static func fill(
    _ lengths: UnsafeMutableBufferPointer<UInt16>, from start: Int, _ word: UInt64,
    _ second: UnsafeBufferPointer<UInt64>
  ) {
    let below = start + second.count + 1
    var (last, diagonal): (UInt16, UInt16) = (0, lengths[below + second.count])
    for column in stride(from: second.count - 1, through: 0, by: -1) {
      let under = lengths[below + column]
      last = word == second[column] ? diagonal + 1 : max(under, last)
      lengths[start + column] = last
      diagonal = under
    }
  }
}
