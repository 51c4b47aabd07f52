import Model
import Prose

/// The figures that matter in a story, those that count one thing side by side.
///
/// Nothing is summed, averaged or converted: who said what, and when, is all the page shows.
struct Figures {
  /// The groups worth showing, those with most figures first.
  /// - Complexity: O(words) + O(figures of one noun squared)
  static func groups(of reporting: Reporting, cast: Cast) -> [FigureGroup] {
    var grouping = FigureGrouping()
    for sighting in sightings(reporting, cast) { grouping.add(sighting) }
    return FigureChoice.choose(grouping.groups).map(FigureGroup.init)
  }

  /// All figures, oldest report first, each with its source.
  private static func sightings(_ reporting: Reporting, _ cast: Cast) -> [Sighting] {
    let finder = FigureFinder(cast)
    var sightings: [Sighting] = []
    for entry in reporting.entries {
      let details = reporting.details(of: entry.reference)
      let isLede = reporting.paragraph(before: entry.reference) == nil
      for var sighting in finder.sightings(in: entry.paragraph, entry.reference, details) {
        sighting.isLede = isLede
        sighting.copies = entry.copies.count
        sightings.append(sighting)
      }
    }
    return chained(sightings)
  }

  private static func chained(_ sightings: [Sighting]) -> [Sighting] {
    var affiliations = Affiliations()
    for sighting in sightings { affiliations.note(sighting) }
    return sightings.map { sighting in
      var sighting = sighting
      sighting.chain = SourceChain(sighting, affiliations)
      return sighting
    }
  }
}

extension FigureGroup {
  fileprivate init(_ group: [Sighting]) {
    let titled = group.first { $0.figure.subject != nil && $0.figure.state != nil }
    let subject = titled ?? group.first { $0.figure.subject != nil && !$0.isNamedSize }
    let state = titled ?? group.first { $0.figure.state != nil }
    self.init(
      subject: subject?.figure.subject, state: state?.figure.state, figures: group.map(\.figure),
      relation: FigureRelation.relation(of: group))
  }
}
