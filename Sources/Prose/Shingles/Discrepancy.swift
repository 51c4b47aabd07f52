/// What two paragraphs with much the same words say differently, so that they tell different news.
enum Discrepancy: Hashable {
  /// Other numbers: a later count, or the same kind of report on another subject.
  case number
  /// Another weekday or month.
  case day
  /// The contrary: "rose" where the other says "fell".
  case contrary
  /// Another name where one of the same kind was: the same sentence about somebody else.
  case name

  /// The first discrepancy of two paragraphs; nil when they tell the same.
  ///
  /// Two numbers (or days, or names) contradict each other when they stand in the same place of
  /// both paragraphs and neither paragraph has the other's anywhere: words added by one outlet and
  /// words moved within a sentence contradict nothing.
  /// - Complexity: O(n · m) words, see ``WordAlignment``
  static func between(_ first: Wording, _ second: Wording) -> Discrepancy? {
    let gaps = WordAlignment.gaps(first.keys, second.keys)
    let (left, right) = (StatedNumber.all(in: first), StatedNumber.all(in: second))
    guard let gaps else { return Set(left.map(\.value)) == Set(right.map(\.value)) ? nil : .number }
    if differ(left, right, in: gaps) { return .number }
    if DayWords.differ(first, second, in: gaps) { return .day }
    if ContraryWords.differ(first, second, in: gaps) { return .contrary }
    let swaps = gaps.filter { NameSwap.isPossible(in: $0, first, second) }
    if swaps.isEmpty { return nil }
    let names = NameSwap(first, second)
    return swaps.contains(where: names.isSwap) ? .name : nil
  }

  private static func differ(
    _ left: [StatedNumber], _ right: [StatedNumber], in gaps: [WordGap]
  ) -> Bool {
    let onlyLeft = left.filter { number in !right.contains { $0.value == number.value } }
    let onlyRight = right.filter { number in !left.contains { $0.value == number.value } }
    if onlyLeft.isEmpty, onlyRight.isEmpty { return false }
    if shareFew(left, onlyLeft, right, onlyRight) { return true }
    let isReplaced = joined(gaps).contains { gap in
      holds(gap.first, onlyLeft) && holds(gap.second, onlyRight)
    }
    // "17 people, up from 14" for "14 people": where few words changed, one new number is enough.
    return isReplaced
      || gaps.contains { gap in
        gap.first.count <= 3 && gap.second.count <= 3
          && (holds(gap.first, onlyLeft) && holds(gap.second, right)
            || holds(gap.second, onlyRight) && holds(gap.first, left))
      }
  }

  /// Whether most numbers differ, wherever they stand: a report of the same kind, worded in another
  /// order.
  private static func shareFew(
    _ left: [StatedNumber], _ onlyLeft: [StatedNumber],
    _ right: [StatedNumber], _ onlyRight: [StatedNumber]
  ) -> Bool {
    !onlyLeft.isEmpty && !onlyRight.isEmpty
      && (onlyLeft.count * 2 > left.count && onlyRight.count * 2 > right.count)
  }

  private static func holds(_ range: Range<Int>, _ numbers: [StatedNumber]) -> Bool {
    numbers.contains { range.overlaps($0.tokens) }
  }

  /// The gaps with those put together that only a word or two part: "14 of the 30" and "17 of the
  /// 45" are one change.
  private static func joined(_ gaps: [WordGap]) -> [WordGap] {
    var joined: [WordGap] = []
    for gap in gaps {
      if let last = joined.last, gap.first.lowerBound - last.first.upperBound < 3 {
        joined[joined.count - 1].first = last.first.lowerBound..<gap.first.upperBound
        joined[joined.count - 1].second = last.second.lowerBound..<gap.second.upperBound
      } else {
        joined.append(gap)
      }
    }
    return joined
  }
}
