package import Model
import Templating

/// How pages of a site look from another one of its pages.
extension PagePlace {
  /// An entry of a list.
  func value(of teaser: Teaser) -> TemplateValue {
    let isStory = teaser.kind == .story
    return [
      "title": .text(teaser.title), "url": .text(link(toFolder: teaser.path)),
      "description": TemplateValue(teaser.description), "date": TemplateValue(teaser.date),
      "kicker": isStory ? kicker(subject: teaser.tags.first, teaser.status) : .null,
      "isStory": .bool(isStory), "sourceCount": .number(teaser.sourceCount),
      "hasOneSource": .bool(teaser.sourceCount == 1),
    ]
  }

  /// What stands above a story's headline: its first tag and how far it has run.
  func kicker(subject: String?, _ status: Story.Status?) -> TemplateValue {
    let status = status.map { status -> TemplateValue in
      ["name": .text(status.rawValue), "label": .text(status.label)]
    }
    guard status != nil || subject != nil else { return .null }
    return ["subject": TemplateValue(subject), "status": status ?? .null]
  }

  /// The way to a page; null when there is none.
  func value(of page: PageLink?) -> TemplateValue {
    page.map { ["title": .text($0.title), "url": .text(link(to: $0))] } ?? .null
  }

  /// The ways to the lists of some subjects; null without any.
  func tags(_ tags: [String]) -> TemplateValue {
    TemplateValue(
      framing: tags.map { value(of: PageLink(path: TagTable.path(of: $0), title: $0)) })
  }
}

extension Explainer {
  /// What the rest of the site tells of it.
  package var teaser: Teaser {
    Teaser(
      .story, path: story.slug.text, title: story.details.title,
      description: story.details.description, date: updated,
      tags: story.details.tags.filter { !$0.isEmpty }, status: story.details.status,
      sourceCount: SourceList(self).entries.count)
  }
}
