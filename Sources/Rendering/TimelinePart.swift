import Model
import Templating

/// What happened when, as a template shows it.
extension CitedWords {
  /// The events, oldest first; null when there are none.
  func timeline(_ events: [TimelineEvent]) -> TemplateValue {
    var previous: EventDate?
    return TemplateValue(
      framing: events.map { event in
        defer { previous = event.date }
        return [
          "date": TemplateValue(event.date), "continues": .bool(previous == event.date),
          "words": words(event.sentence), "lang": lang(event.sentence.block),
          "citation": citation(of: event.sentence.block),
          "alsoIn": others(saying: event.expression, in: event.alsoIn),
        ]
      })
  }
}
