import Markdown
import Model
import Templating

/// The list of sources as a template shows it.
extension SourceList {
  /// How many reports are cited, for `1 source` and `5 sources`.
  var counts: [TemplateObject.Entry] {
    [("sourceCount", .number(entries.count)), ("hasOneSource", .bool(entries.count == 1))]
  }

  /// The list, or null when nothing is cited.
  func value(in wording: Wording) -> TemplateValue {
    TemplateValue(framing: entries.map { Self.value($0, wording) })
  }

  /// The `id` of a report in the list; short, as every paragraph leads to one.
  static func identifier(of number: Int) -> String { "_\(number)" }

  private static func value(_ entry: Entry, _ wording: Wording) -> TemplateValue {
    let details = entry.article.details
    return [
      "id": .text(identifier(of: entry.number)), "number": .number(entry.number),
      "outlet": .text(details.outlet), "headline": .text(details.headline),
      "byline": wording.value(ofNames: details.byline), "credit": TemplateValue(details.credit),
      "licence": TemplateValue(details.licence),
      "link": TemplateValue(entry.article.webAddress),
      "lang": TemplateValue(entry.article.details.language),
      "published": wording.value(of: details.published),
      "updated": wording.value(of: details.updated),
      "backlinks": links(to: entry.places), "blockCount": .number(entry.places.count),
      "hasOneBlock": .bool(entry.places.count == 1),
    ]
  }

  /// Links to paragraphs, lettered: on the same page unless another is named.
  static func links(to places: [ParagraphPlace], on page: String = "") -> TemplateValue {
    .list(
      places.enumerated().map { index, place in
        [
          "letter": .text(letters(index)), "url": .text(page + "#" + place.anchor),
          "section": TemplateValue(place.section),
        ]
      })
  }

  /// Links that lead nowhere; the list names these reports without one.
  var diagnostics: [Diagnostic] {
    entries.compactMap { entry in
      guard let link = entry.article.details.link, entry.article.webAddress == nil else {
        return nil
      }
      return .warning(
        "unusable-link", "link '\(link)' is not a web address; write it from 'https://' on",
        at: SourceLocation(path: entry.article.source.path))
    }
  }
}

extension Article {
  /// Its address on the web, if that is one a page may lead to.
  var webAddress: String? {
    details.link.flatMap { link in
      MarkdownURLPolicy().verdict(on: link.utf8, for: .link) == .elsewhere ? link : nil
    }
  }
}
