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
    for row in stride(from: first.count - 1, through: 0, by: -1) {
      let word = first[first.startIndex + row]
      for column in stride(from: second.count - 1, through: 0, by: -1) {
        let place = row * width + column
        lengths[place] =
          word == second[second.startIndex + column]
          ? lengths[place + width + 1] + 1 : max(lengths[place + width], lengths[place + 1])
      }
    }
    return lengths
  }
}
