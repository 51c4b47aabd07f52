import Model
import Templating

/// What the front offers its template beyond what every page has: the stories, the newest first.
struct HomeContext {
  private let explainers: [Explainer]

  /// The context of the front; stories without a date come last, ties in the order of slugs.
  init(_ explainers: [Explainer]) {
    self.explainers = explainers.sorted { first, second in
      switch (first.updated, second.updated) {
      case (let one?, let other?) where one != other: one > other
      case (_?, nil): true
      case (nil, _?): false
      default: first.story.slug < second.story.slug
      }
    }
  }

  /// The names of `PageContext` that only the front has.
  func values() -> [(String, TemplateValue)] {
    [("stories", TemplateValue(framing: explainers.map(story)))]
  }

  private func story(_ explainer: Explainer) -> TemplateValue {
    let details = explainer.story.details
    let place = PagePlace(folder: explainer.story.slug.text)
    let values: [(String, TemplateValue)] = [
      ("kicker", TemplateValue(kickerOf: details)), ("title", .text(details.title)),
      ("url", .text(PagePlace.home.link(to: place))),
      ("description", TemplateValue(details.description)),
      ("updated", TemplateValue(explainer.updated)),
    ]
    return .object(TemplateObject(values + SourceList(explainer).counts))
  }
}
