import Model
import Templating

/// Who counts what, as a template shows it.
extension CitedWords {
  /// Figures that can be compared in groups, then those that stand alone; null without any.
  func figures(_ groups: [FigureGroup]) -> TemplateValue {
    guard !groups.isEmpty else { return .null }
    let compared = groups.filter { $0.figures.count > 1 }.map(group)
    let single = groups.filter { $0.figures.count == 1 }.flatMap(\.figures).map(figure)
    return ["groups": TemplateValue(framing: compared), "single": TemplateValue(framing: single)]
  }

  private func group(_ group: FigureGroup) -> TemplateValue {
    [
      "subject": TemplateValue(story.subject(of: group)),
      "relation": [
        "name": .text(group.relation.rawValue), "label": .text(wording.label(of: group)),
      ],
      "items": .list(group.figures.map(figure)),
    ]
  }

  private func figure(_ figure: Figure) -> TemplateValue {
    let block = figure.sentence.block
    return [
      "words": words(figure.words), "sentence": words(figure.sentence),
      "speaker": speaker(figure.attribution), "date": wording.value(of: figure.reported),
      "lang": lang(block), "citation": citation(of: block),
      "alsoIn": others(saying: figure.words),
    ]
  }
}
