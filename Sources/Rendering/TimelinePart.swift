import Model
import Templating

/// What happened when, as a template shows it.
extension CitedWords {
  /// The events, oldest first; null when there are none.
  func timeline(_ events: [TimelineEvent], _ hues: SectionHues) -> TemplateValue {
    guard !events.isEmpty else { return .null }
    var previous: EventDate?
    let items = events.map { event -> TemplateValue in
      defer { previous = event.date }
      return [
        "date": wording.value(of: event.date), "continues": .bool(previous == event.date),
        "words": words(event.sentence), "lang": lang(event.sentence.block),
        "citation": citation(of: event.sentence.block),
        "alsoIn": others(saying: event.expression, in: event.alsoIn),
      ]
    }
    let strip = TimelineStrip(events, in: wording) { hues[places[$0.sentence.block]?.section] }
    return ["items": .list(items), "strip": strip?.value ?? .null]
  }
}
