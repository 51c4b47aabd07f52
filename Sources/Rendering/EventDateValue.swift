import Model
import Templating

extension TemplateValue {
  /// The time of an event for readers and, where HTML has a form for it, for machines.
  ///
  /// HTML knows days, weeks, months and years, but neither quarters and seasons nor ranges
  /// (https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element).
  init(_ date: EventDate) {
    let hasForm = !date.isRange && date.precision != .quarter && date.precision != .season
    self = ["iso": hasForm ? .text(date.iso) : .null, "text": .text(date.text)]
  }
}
