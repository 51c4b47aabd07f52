import Model
import Templating

/// What is not known, as a template shows it.
extension CitedWords {
  /// The open questions; null when there are none.
  ///
  /// Ages are counted to the page's last update, because a page has no clock. The notes are those
  /// that are on the page, for the questions among them.
  func questions(
    _ questions: [OpenQuestion], updated: CalendarDate?, notes: NotesContext
  ) -> TemplateValue {
    TemplateValue(
      framing: questions.map { question in
        let days = Self.days(from: question.since, to: updated) ?? 0
        let values: [TemplateObject.Entry] = [
          ("kind", .text(question.kind.rawValue)),
          ("label", .text(wording.label(of: question.kind))),
          ("since", wording.value(of: question.since)),
          ("daysOpen", days > 0 ? .number(days) : .null), ("hasOneDay", .bool(days == 1)),
        ]
        return .object(TemplateObject(values + wording(question.wording, notes)))
      })
  }

  /// How many days lie between two dates; nil unless both are known to the day.
  private static func days(from first: CalendarDate?, to last: CalendarDate?) -> Int? {
    guard let first = first?.dayNumber, let last = last?.dayNumber else { return nil }
    return last - first
  }

  private func wording(
    _ wording: OpenQuestion.Wording, _ notes: NotesContext
  ) -> [TemplateObject.Entry] {
    switch wording {
    case .sentence(let sentence, let others):
      [
        ("note", .null), ("words", words(sentence)), ("lang", lang(sentence.block)),
        ("citation", citation(of: sentence.block)),
        ("alsoIn", self.others(saying: sentence, in: others)),
      ]
    case .note(let number):
      [
        ("note", notes.question(story.notes[number])), ("words", .null), ("lang", .null),
        ("citation", .null), ("alsoIn", .null),
      ]
    }
  }
}
