import Model
import Prose

/// What happened when, as the reports say: one line an event, oldest first.
///
/// The time of an event is what its sentence says, never the day of publication; every line is a
/// sentence of a report. What is to come stays in it.
struct Timeline {
  /// The events, oldest first.
  let events: [TimelineEvent]
  /// The words that name a time nobody can resolve, in the order of reading.
  let unresolved: [Passage]

  /// Reads the events out of the paragraphs of the page.
  /// - Complexity: O(words) + O(dated sentences · events)
  init(of reporting: Reporting) {
    var reader = EventReader(reporting)
    for number in reporting.entries.indices { reader.read(number) }
    let merging = EventMerging(reader.sentences, reader.words)
    let lines = EventLines(reporting, reader.sentences)
    events = merging.groups.indices.map { group in
      lines.event(merging.groups[group].best, merging.others[group])
    }
    unresolved = reader.unresolved
  }
}
