import Model

/// An explainer for programs: the `explainer.json` beside its page.
///
/// `ExplainerJSON.md` in the documentation of Pipeline describes every member; a test holds that page
/// equal to what is written here. Blocks go by their identity and the number of their source, because
/// neither changes when paragraphs are added or a file that has an `id` gets another name. What the
/// editors switched off is absent here, too.
struct ExplainerData {
  /// The explainer.
  let explainer: Explainer
  /// What of it the page shows.
  let shown: Extracts
  /// The site's settings.
  let site: SiteConfiguration
  /// Where its page stands.
  let place: PagePlace
  /// The numbers of the reports that the page cites.
  private let cited: Set<Int>
  /// The addresses of reports on the web, by their numbers in the story.
  let links: [String?]

  /// The name of the file, and what its first member says.
  static let fileName = "explainer.json"
  /// The form of the file; another number means that members were renamed or removed.
  static let format = "explainer-1"

  var story: Story { explainer.story }

  /// The data of an explainer with the parts that its page shows.
  init(
    _ explainer: Explainer, _ sources: SourceList, shown: Extracts, at place: PagePlace,
    on site: SiteConfiguration
  ) {
    self.explainer = explainer
    cited = Set(sources.entries.map(\.number))
    self.shown = shown
    self.place = place
    self.site = site
    links = explainer.story.articles.map(\.webAddress)
  }

  /// The file.
  /// - Complexity: O(bytes)
  func page(origin: String) -> Page {
    var json = JSONText()
    json.object { json in
      json.member("format", Self.format)
      about(&json)
      sources(&json)
      sections(&json)
      fates(&json)
      extracts(&json)
    }
    json.end()
    return Page(path: story.path + "/" + Self.fileName, bytes: json.bytes, origin: origin)
  }

  private func about(_ json: inout JSONText) {
    let details = story.details
    json.member("slug", story.slug.text)
    json.member("url", place.address(under: site.baseURL))
    json.member("title", details.title)
    json.member("description", details.description)
    json.member("language", site.language)
    json.member("status", details.status?.rawValue)
    json.member("byline", details.byline)
    json.member("published", details.date?.iso)
    json.member("updated", explainer.updated?.iso)
    json.member("tags", details.tags)
  }

  /// All reports of the story, those that are not cited among them: fates refer to them.
  private func sources(_ json: inout JSONText) {
    json.lines("sources", each: story.articles.enumerated()) { json, numbered in
      let (number, article) = (SourceList.number(ofArticle: numbered.offset), numbered.element)
      json.member("number", number)
      json.member("article", article.id)
      json.member("outlet", article.details.outlet)
      json.member("headline", article.details.headline)
      json.member("byline", article.details.byline)
      json.member("published", article.details.published?.iso)
      json.member("updated", article.details.updated?.iso)
      json.member("url", links[numbered.offset])
      json.member("language", article.details.language?.text ?? site.language)
      json.member("blocks", article.blocks.count)
      json.member("cited", cited.contains(number))
    }
  }

  private func fates(_ json: inout JSONText) {
    let all = zip(story.articles, explainer.fates).enumerated().flatMap { number, pair in
      zip(pair.0.blocks, pair.1).map { (number, $0, $1) }
    }
    json.lines("fates", each: all) { json, entry in
      let (article, block, fate) = entry
      json.member("source", SourceList.number(ofArticle: article))
      json.member("block", block.id)
      json.name("bytes")
      json.list([block.range.lowerBound, block.range.upperBound]) { $0.number($1) }
      json.member("fate", fate.name)
      json.member("anchor", fate.anchor)
      json.member("detail", fate.detail)
    }
  }
}

extension Fate {
  /// What it names besides: a section, an article, the rule that said it is not reporting.
  fileprivate var detail: String? {
    switch self {
    case .superseded(let article): article
    case .heading(let section): section
    case .furniture(let kind): kind.rawValue
    case .weak(let nearest): nearest
    case .used, .duplicate, .excerptLimit, .hidden: nil
    }
  }
}
