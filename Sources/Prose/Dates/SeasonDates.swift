// Seasons.
extension DateReader {
  /// `last summer`, `spring 2025`, `the winter of 1998`, `in the spring`.
  func seasonDate(_ season: Season, at index: Int) -> Match? {
    let match = withYear(Match(first: index, last: index, form: .season(season, nil)))
    if match.last > index { return match }
    if let (first, shift) = shift(before: index), shift != .same {
      return Match(first: first, last: index, form: .season(season, .shift(shift)))
    }
    if word(index - 1) == .part, [.space, .hyphen].contains(gap(index - 1)), word(index + 1) != .of
    {
      return Match(first: index - 1, last: index, form: .season(season, nil))
    }
    guard isDated(index) else { return nil }
    return Match(first: index - 1, last: index, form: .season(season, nil))
  }

  /// Whether it stands as a time: `in the fall`, not `after the fall of the city`.
  private func isDated(_ index: Int) -> Bool {
    guard word(index - 1) == .the, gap(index - 1) == .space, word(index + 1) != .of,
      !countsSomething(index)
    else { return false }
    switch word(index - 2) {
    case .preposition, .upTo: return true
    default: return false
    }
  }
}
