package import Model
import Templating

/// How pages of a site look from another one of its pages.
extension PagePlace {
  /// An entry of a list.
  func value(of teaser: Teaser, in wording: Wording) -> TemplateValue {
    let isStory = teaser.kind == .story
    return [
      "title": .text(teaser.title), "lang": wording.value(of: teaser.language ?? wording.site),
      "url": .text(link(toFolder: teaser.path)),
      "description": TemplateValue(teaser.description), "date": wording.value(of: teaser.date),
      "kicker": isStory ? kicker(subject: teaser.tags.first, teaser.status, in: wording) : .null,
      "isStory": .bool(isStory), "sourceCount": .number(teaser.sourceCount),
      "hasOneSource": .bool(teaser.sourceCount == 1),
      "change": Self.value(of: teaser.change, in: wording),
    ]
  }

  /// What came last to a story.
  private static func value(
    of change: LastChange?, in wording: Wording
  ) -> TemplateValue {
    change.map {
      [
        "kind": .text($0.kind.rawValue), "label": .text(wording.label(of: $0.kind)),
        "title": TemplateValue($0.title), "outlet": TemplateValue($0.outlet),
        "date": wording.value(of: $0.date),
      ]
    } ?? .null
  }

  /// What stands above a story's headline: its first tag and how far it has run.
  func kicker(
    subject: String?, _ status: Story.Status?, in wording: Wording
  ) -> TemplateValue {
    let status = status.map { status -> TemplateValue in
      ["name": .text(status.rawValue), "label": .text(wording.label(of: status))]
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

extension PagePlace {
  /// What a page is sorted under by each taxonomy of the site, in the order of `site.yml`.
  func taxonomies(_ terms: [TaxonomyTerms], on site: SiteConfiguration) -> TemplateValue {
    TemplateValue(
      framing: site.taxonomies.compactMap { taxonomy in
        let words = terms[taxonomy]
        if words.isEmpty { return nil }
        let links = words.map { word in
          value(of: PageLink(path: TagTable.path(of: word, in: taxonomy.name), title: word))
        }
        return [
          "title": .text(taxonomy.title), "url": .text(link(toFolder: taxonomy.name)),
          "tags": TemplateValue(framing: links),
        ]
      })
  }
}

extension Explainer {
  /// What the rest of the site tells of it.
  package var teaser: Teaser {
    let sources = SourceList(self)
    return Teaser(
      .story, path: story.path, title: story.details.title,
      description: story.details.description, date: updated,
      tags: story.details.tags.filter { !$0.isEmpty }, terms: story.details.terms,
      status: story.details.status,
      sourceCount: sources.entries.count, change: lastChange(among: sources),
      aliases: story.details.aliases, language: story.details.language,
      translations: story.details.translations)
  }

  /// The newest of what is dated; of one day's the editors' last word, or else the first report.
  private func lastChange(among sources: SourceList) -> LastChange? {
    var newest: LastChange?
    for note in sections.flatMap(\.notes) {
      guard let kind = LastChange.Kind(note.kind), let date = note.date else { continue }
      if newest.map({ date >= $0.date }) ?? true {
        newest = LastChange(kind, title: note.title, date: date)
      }
    }
    for entry in sources.entries {
      let details = entry.article.details
      guard let date = details.published, newest.map({ date > $0.date }) ?? true else { continue }
      newest = LastChange(.report, title: details.headline, outlet: details.outlet, date: date)
    }
    return newest
  }
}

extension LastChange.Kind {
  /// What a note tells of; nil for those that tell of no change.
  init?(_ kind: Note.Kind) {
    switch kind {
    case .update: self = .update
    case .correction: self = .correction
    case .context, .definition, .question: return nil
    }
  }
}
