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
      let spans = Measures.find(in: entry.paragraph)
      if spans.isEmpty { continue }
      var place = SightingPlace(entry.reference, of: reporting.details(of: entry.reference))
      place.isLede = reporting.paragraph(before: entry.reference) == nil
      place.copies = entry.copies.count
      sightings += finder.sightings(of: spans, in: entry.paragraph, place)
    }
    chain(sightings)
    return sightings
  }

  /// Tells each figure whose it is.
  private static func chain(_ sightings: [Sighting]) {
    var affiliations = Affiliations()
    for sighting in sightings { affiliations.note(sighting) }
    for sighting in sightings { sighting.chain = SourceChain(sighting, affiliations) }
  }
}

extension FigureGroup {
  fileprivate init(_ group: [Sighting]) {
    let titles = group.filter { $0.figure.subject != nil && $0.figure.state != nil }
    let titled = titles.first { !$0.tellsStateAsDeed } ?? titles.first
    let subject = titled ?? group.first { $0.figure.subject != nil && !$0.isNamedSize }
    let state = titled ?? group.first { $0.figure.state != nil }
    self.init(
      subject: subject?.figure.subject, state: state?.figure.state, figures: group.map(\.figure),
      relation: FigureRelation.relation(of: group))
  }
}

extension Sighting {
  /// Whether the state is told by what did it ("injuring 14 people"), which makes no title.
  fileprivate var tellsStateAsDeed: Bool {
    guard let range = figure.state?.range else { return false }
    let words = paragraph.lowercase[range]
    return words.suffix(3).elementsEqual("ing".utf8) && !words.elementsEqual("missing".utf8)
  }
}
