import Markdown
import Model
import Templating

/// What a page tells search engines about itself, as JSON-LD in the words of schema.org.
///
/// A `BackgroundNewsArticle` (https://schema.org/BackgroundNewsArticle) with its sources as `citation`:
/// nothing in it is not on the page as well.
struct StructuredData {
  private let explainer: Explainer
  private let sources: SourceList
  private let site: SiteConfiguration
  private let address: String?
  private let people: [Person]

  private var story: Story { explainer.story }

  /// The data of an explainer with the people that its page shows.
  init(
    _ explainer: Explainer, _ sources: SourceList, people: [Person], at place: PagePlace,
    on site: SiteConfiguration
  ) {
    self.explainer = explainer
    self.sources = sources
    self.people = people
    self.site = site
    address = place.address(under: site.baseURL)
  }

  /// The document for templates; `identifiers` are those of the notes on the page, by their files.
  func value(notes identifiers: [String: String]) -> TemplateValue {
    var json = JSONText()
    json.object { json in
      json.begin("BackgroundNewsArticle")
      about(&json)
      json.member("citation", each: sources.entries) { source($1.article, &$0) }
      json.member("mentions", each: people) { json, person in
        json.type(person.kind == .person ? "Person" : "Organization")
        json.member("name", story.words(of: person.name))
      }
      corrections(identifiers, &json)
    }
    return .json(json.bytes)
  }

  /// The document of a site's front.
  static func value(of site: SiteConfiguration) -> TemplateValue {
    var json = JSONText()
    json.object { json in
      json.begin("WebSite")
      json.member("name", site.title)
      json.member("description", optional: site.description)
      json.member("url", optional: PagePlace.home.address(under: site.baseURL))
      json.member("inLanguage", site.language)
    }
    return .json(json.bytes)
  }

  private func about(_ json: inout JSONText) {
    let details = story.details
    json.member("headline", details.title)
    json.member("url", optional: address)
    json.member("inLanguage", site.language)
    json.member("datePublished", optional: details.date?.iso)
    json.member("dateModified", optional: explainer.updated?.iso)
    if !details.byline.isEmpty {
      json.member("author", each: details.byline) { json, name in
        json.type("Person")
        json.member("name", name)
      }
    }
    json.member("publisher", of: site) { json, site in
      json.type("Organization")
      json.member("name", site.title)
      json.member("url", optional: PagePlace.home.address(under: site.baseURL))
    }
    json.member("about", each: details.tags.filter { !$0.isEmpty }) { json, tag in
      json.type("Thing")
      json.member("name", tag)
    }
  }

  private func source(_ article: Article, _ json: inout JSONText) {
    let details = article.details
    json.type("NewsArticle")
    json.member("headline", details.headline)
    json.member("url", optional: article.webAddress)
    json.member("datePublished", optional: details.published?.iso)
    json.member("inLanguage", optional: details.language?.text)
    json.member("publisher", of: details.outlet) { json, outlet in
      json.type("Organization")
      json.member("name", outlet)
    }
  }

  /// The editors' corrections; a correction says where on the page it stands, and its title if any.
  private func corrections(_ identifiers: [String: String], _ json: inout JSONText) {
    let corrections = explainer.sections.flatMap(\.notes).filter { $0.kind == .correction }
    let notes = corrections.compactMap { note in
      identifiers[note.body.source.path].map { (note, $0) }
    }
    guard !notes.isEmpty else { return }
    json.member("correction", each: notes) { json, pair in
      let (note, identifier) = pair
      json.type("CorrectionComment")
      json.member("text", note.title ?? note.body.plainText)
      json.member("datePublished", optional: note.date?.iso)
      json.member("url", optional: address.map { $0 + "#" + identifier })
    }
  }
}

extension JSONText {
  fileprivate mutating func begin(_ type: String) {
    member("@context", "https://schema.org")
    self.type(type)
  }

  fileprivate mutating func type(_ type: String) { member("@type", type) }
}

extension MarkdownBody {
  /// Its words without markup; HTML of the editors' is none of them.
  fileprivate var plainText: String {
    let document = try? GuardedMarkdown.document(source.bytes, in: range)
    return document?.blocks.filter { $0.kind != .html }.map(\.text).joined(separator: " ") ?? ""
  }
}
