import Model

/// What the subheads of a story's articles say for the sections of its outline.
struct SubheadEvidence {
  /// The evidence for each section, unit by unit.
  private(set) var values: Lanes
  private let weights: PlacementWeights

  /// Compares each unit's subhead with each section's title and hints.
  /// - Complexity: O(units · sections · words)
  init(
    _ reading: ReadingOrder, _ outline: OutlineWords, _ words: WordMemory,
    _ weights: PlacementWeights
  ) {
    self.weights = weights
    values = Lanes(reading.units.count, sections: outline.sections.count)
    for (unit, content) in reading.units.enumerated() {
      guard let subhead = content.subhead else { continue }
      let stems = words.stems(of: subhead)
      let themes = words.themes(of: subhead).numbers
      for (number, section) in outline.sections.enumerated() {
        values[unit, number] = Float(evidence(stems, themes, for: section))
      }
    }
  }

  private func evidence(
    _ stems: [Int], _ themes: [Int], for section: OutlineWords.Section
  ) -> Double {
    let titles = stems.count { section.title.contains($0) }
    let hints = stems.count { section.hints.contains($0) && !section.title.contains($0) }
    let sharesTheme = themes.contains { section.themes.contains($0) }
    return weights.subheadTitle * Double(titles) + weights.subheadHint * Double(hints)
      + (sharesTheme ? weights.subheadTheme : 0)
  }
}
