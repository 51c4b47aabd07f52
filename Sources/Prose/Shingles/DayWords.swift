/// Weekdays and months that two paragraphs name in the same place.
///
/// "Yesterday" for "Tuesday" is an outlet's style; "Wednesday" for "Tuesday" is another day's news,
/// or one of the two is wrong: both belong on the page.
enum DayWords {
  /// Whether one paragraph names a weekday or month where the other names another.
  static func differ(_ first: Wording, _ second: Wording, in gaps: [WordGap]) -> Bool {
    [WordClass.weekday, .month].contains { wordClass in
      let left = days(first, wordClass)
      let right = days(second, wordClass)
      return gaps.contains { gap in
        left.contains { gap.first.contains($0.token) && !isNamed($0, in: right) }
          && right.contains { gap.second.contains($0.token) && !isNamed($0, in: left) }
      }
    }
  }

  private typealias Day = (token: Int, opening: ArraySlice<UInt8>)

  /// "Tue" and "Tuesday" are the same day.
  private static func days(_ wording: Wording, _ wordClass: WordClass) -> [Day] {
    let paragraph = wording.paragraph
    return paragraph.classes.indices.compactMap { index in
      let start = paragraph.tokens[index].range.lowerBound
      guard paragraph.classes[index].contains(wordClass), paragraph.bytes[start] &- 0x41 < 26
      else { return nil }
      return (index, paragraph.lowercase[paragraph.tokens[index].range].prefix(3))
    }
  }

  private static func isNamed(_ day: Day, in days: [Day]) -> Bool {
    days.contains { $0.opening.elementsEqual(day.opening) }
  }
}
