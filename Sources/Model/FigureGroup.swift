/// The figures that count one and the same thing, side by side.
///
/// They are never summed, averaged or converted: a reader sees who said what, and when.
package struct FigureGroup: Hashable, Sendable {
  /// How the figures of a group stand to each other.
  package enum Relation: String, Hashable, Sendable {
    /// There is one figure, or all agree.
    case agreement
    /// A source gave a later figure after an earlier one.
    case update
    /// Different sources give different figures.
    case disagreement
  }

  /// What they count, in the words of a report; nil when only their sentences tell.
  package let subject: Passage?
  /// What became of those counted, in the words of a report: `killed`.
  package let state: Passage?
  /// The figures, oldest report first.
  package let figures: [Figure]
  /// How they stand to each other.
  package let relation: Relation

  /// Figures that count one thing.
  package init(
    subject: Passage?, state: Passage? = nil, figures: [Figure], relation: Relation
  ) {
    self.subject = subject
    self.state = state
    self.figures = figures
    self.relation = relation
  }
}

extension Story {
  /// What the figures of a group count, in the words of the reports: `people, injured`.
  package func subject(of group: FigureGroup) -> String? {
    let passages = [group.subject, group.state].compactMap(\.self)
    return passages.isEmpty ? nil : passages.map { words(of: $0) }.joined(separator: ", ")
  }
}
