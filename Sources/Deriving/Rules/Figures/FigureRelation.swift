import Model
import Prose

/// Tells how the figures of a group stand to each other.
enum FigureRelation {
  /// The relation of figures in the order of reading, oldest report first.
  ///
  /// A source that gives a new number brings its own up to date; so does a report that says the
  /// count rose. Another source with another number disagrees. A figure that a report merely
  /// recalls decides nothing.
  static func relation(of group: [Sighting]) -> FigureGroup.Relation {
    let told = group.filter { !$0.span.isReference || $0.span.isRevision }
    let group = told.isEmpty ? group : told
    var isUpdated = false
    for (index, later) in group.enumerated() {
      let earlier = group[..<index]
      guard !earlier.isEmpty, !earlier.contains(where: later.agrees) else { continue }
      guard earlier.contains(where: { updates(later, $0) }) else { return .disagreement }
      isUpdated = true
    }
    return isUpdated ? .update : .agreement
  }

  private static func updates(_ later: Sighting, _ earlier: Sighting) -> Bool {
    if later.span.isRevision || later.chain.isSame(as: earlier.chain) { return true }
    return FigureBounds.allows(later, after: earlier)
  }
}

/// What "at least 14" leaves open.
enum FigureBounds {
  /// Whether a higher figure of a later day goes on from a lower bound, when one of the two names
  /// no source that could disagree.
  static func allows(_ later: Sighting, after earlier: Sighting) -> Bool {
    guard let day = earlier.figure.reported, let next = later.figure.reported, next > day else {
      return false
    }
    return earlier.span.isLowerBound && later.span.isAtLeast(earlier.span)
      && (later.chain.isOutlet || earlier.chain.isOutlet)
  }
}
