package import Model
import Templating

/// Makes the pages of a site: explainers, plain pages and lists in, finished files out.
///
/// Its functions are pure: the same content and theme give the same bytes, on any machine, in any
/// order, from any number of threads. Besides the theme and its own content a page depends on
/// `SiteIndex.frameFingerprint`; a plain page on its `Neighbours`, too; a list on its `Listing`.
/// An object, because every page of a site asks for it.
package final class SitePages: Sendable {
  private let theme: Theme
  private let frame: PageFrame
  private let words: Wording

  init(_ theme: Theme, _ index: SiteIndex) {
    self.theme = theme
    words = theme.words.wording(for: index.site.tag)
    frame = PageFrame(
      index, theme: theme.offers, assets: theme.assetFolder(of: index.site))
  }

  /// The files of the theme that the site uses: all but the script of a search that it has not.
  package var assets: [Page] {
    theme.assets.filter { asset in
      guard SiteParts.scripts.contains(where: { $0.path.isSame(as: asset.path) }) else {
        return true
      }
      return frame.parts.script?.isSame(as: asset.path) == true
    }.map { asset in
      let path = PageFrame.place(of: asset.path, in: frame.assets)
      return Page(path: path, bytes: asset.bytes, origin: asset.origin)
    }
  }

  /// The page of one story, with its data beside it.
  package func story(_ explainer: Explainer) -> RenderedPage {
    let story = explainer.story
    let place = PagePlace(folder: story.path)
    let wording = wording(story.details.language)
    let site = frame.site.speaking(wording.language)
    var context = StoryContext(
      explainer, at: place, on: site, in: wording, among: frame.index.sources)
    let values =
      frame.values(
        at: place, title: story.details.title, description: story.details.description,
        feed: context.feed, in: wording) + frame.translations(at: place, in: wording)
      + context.values() + related
    return render(
      .story, at: place, in: wording, values, origin: story.introduction.source.path,
      beside: context.files, diagnostics: context.diagnostics, targets: context.targets,
      sources: context.linkedSources)
  }

  /// A plain page, such as the corrections policy.
  ///
  /// One that speaks for its folder is no page of its own: see `listing`. Whoever knows its neighbours
  /// already saves looking for them.
  package func page(_ page: PlainPage, beside known: Neighbours? = nil) -> RenderedPage {
    let place = PagePlace(folder: page.path)
    let neighbours = known ?? frame.index.neighbours(of: page.teaser)
    let wording = wording(page.language)
    var context = PlainPageContext(
      page, neighbours, at: place, on: frame.site, in: wording, among: frame.index.sources)
    let values =
      frame.values(
        at: place, title: page.title, description: page.description, in: wording)
      + context.values() + related
    return render(
      .page, at: place, in: wording, values, origin: page.body.source.path,
      beside: redirects(from: page), diagnostics: context.diagnostics, targets: context.targets,
      sources: context.linkedSources)
  }

  /// What stands at the foot of a page and is made of other pages; nothing when there is none.
  package func related(_ links: RelatedLinks, on page: Teaser) -> RenderedPage {
    let place = PagePlace(folder: page.path)
    guard !links.isEmpty else {
      return RenderedPage(Page(path: place.file, bytes: [], origin: Theme.Kind.related.path))
    }
    let wording = wording(page.language)
    let values =
      frame.values(at: place, title: page.title, description: page.description, in: wording)
      + links.values(at: place)
    return render(.related, at: place, in: wording, values, origin: Theme.Kind.related.path)
  }

  /// The mark of the place for that, in themes that show it.
  private var related: [TemplateObject.Entry] {
    [("related", theme.hasRelated ? .html(RelatedMark.bytes) : .null)]
  }

  /// One page of a list.
  ///
  /// The introduction is the page that speaks for the list: the one at its `folder`, if there is
  /// one. Its text heads the first page of the list.
  package func listing(_ listing: Listing, introduction: PlainPage? = nil) -> RenderedPage {
    let place = listing.place(listing.number)
    let wording = wording(introduction?.language)
    var context = ListingContext(
      listing, introduction: introduction, on: frame.site, in: wording, among: frame.index.sources)
    let list = listing.list
    let values =
      frame.values(
        at: place, title: list.isOfSubjects ? wording[.subjects] : list.title,
        description: listing.number == 1 ? list.description : nil,
        page: listing.number, feed: listing.feed, in: wording) + context.values()
    let kind = Theme.Kind(listing.kind)
    let source = listing.kind == .section ? "Content/\(listing.folder)" : kind.path
    return render(
      kind, at: place, in: wording, values, origin: introduction?.body.source.path ?? source,
      beside: introduction.map(redirects) ?? [], diagnostics: context.diagnostics,
      targets: context.targets, sources: context.linkedSources)
  }

  /// The pages at a plain page's former addresses.
  private func redirects(from page: PlainPage) -> [Page] {
    RedirectPage.pages(
      at: page.aliases, to: PagePlace(folder: page.path), titled: page.title, on: frame.site,
      origin: page.body.source.path)
  }

  /// One page of the index of sources or of people.
  package func index(_ page: IndexPage) -> RenderedPage {
    let place = IndexPage.place(of: page.kind, page.number)
    let wording = words
    let values =
      frame.values(
        at: place, title: wording.title(of: page.kind),
        description: page.number == 1 ? wording.description(of: page.kind) : nil,
        page: page.number, in: wording)
      + IndexContext(page, at: place, in: wording).values + page.contents(place, wording)
    let kind = Theme.Kind(page.kind)
    return render(kind, at: place, in: wording, values, origin: kind.path)
  }

  /// The indexes that the theme has templates for.
  package var indexes: [IndexPage.Kind] { frame.parts.indexes }

  /// The files that the search loads; none when the site has no search of its own.
  package func search(_ indexes: SiteIndexes) -> [Page] {
    guard hasSearch else { return [] }
    return indexes.search(
      frame.index.plainTeasers, findsPeople: frame.parts.contains(.people), on: frame.site.tag
    ).pages
  }

  /// Whether the site has a search of its own.
  package var hasSearch: Bool { frame.parts.contains(.search) }

  /// The page that servers show at an address that leads nowhere.
  package func notFound() -> RenderedPage {
    let site = frame.site
    let place = site.isPortable ? .missingOnDisk : PagePlace(missingUnder: site.baseURL)
    let wording = words
    let values = frame.values(
      at: place, title: wording[.missingTitle], description: nil, isAddressed: false, in: wording)
    return render(.missing, at: place, in: wording, values, origin: Theme.Kind.missing.path)
  }

  /// A feed of the site's index, in each of its formats.
  package func feed(_ feed: Feed) -> [Page] {
    FeedDocument(feed, of: frame.site).pages(on: frame.site, origin: "Content/site.yml")
  }

  /// The list of all former addresses, when there are any.
  package func redirects() -> [Page] {
    [RedirectList(frame.index.shelf.teasers, of: frame.site).page].compactMap(\.self)
  }

  /// What crawlers are asked, when they are asked anything.
  package func robots() -> [Page] { [RobotsFile(of: frame.site).page].compactMap(\.self) }

  /// What hosts are told of files that never change, where there are any.
  package func headers() -> [Page] {
    guard frame.site.assets == .hashed else { return [] }
    let root = PagePlace(missingUnder: frame.site.baseURL).root
    let text = "\(root)assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    return [Page(path: "_headers", bytes: Array(text.utf8), origin: "Content/site.yml")]
  }

  /// The site map in one file or several; none without a `baseURL`.
  package func sitemap() -> [Page] {
    Sitemap(frame.index, indexes: frame.parts.indexes.map(\.rawValue)).pages
  }

  /// The words of a page that is in this language, or in the site's.
  private func wording(_ language: LanguageTag?) -> Wording {
    language.map { theme.words.wording(for: $0) } ?? words
  }

  private func render(
    _ kind: Theme.Kind, at place: PagePlace, in wording: Wording, _ values: [TemplateObject.Entry],
    origin: String, beside: [Page] = [], diagnostics: [Diagnostic] = [], targets: [String] = [],
    sources: [String] = []
  ) -> RenderedPage {
    let (whole, found) = theme.page(kind, at: place, origin: origin, in: wording, values)
    var (page, slot) = (whole, Int?.none)
    if let whole, theme.hasRelated, kind == .story || kind == .page,
      let taken = RelatedMark.taken(from: whole.bytes)
    {
      slot = taken.first
      page = Page(path: whole.path, bytes: taken.bytes, origin: whole.origin)
    }
    return RenderedPage(
      page: page, beside: beside, diagnostics: (diagnostics + found).sorted(),
      links: page.map { PageLinks(of: $0, on: frame.site) } ?? PageLinks(text: ""),
      targets: targets, sources: sources, slot: slot)
  }
}

extension SiteConfiguration {
  /// The same for pages of another language.
  fileprivate func speaking(_ language: LanguageTag) -> SiteConfiguration {
    var site = self
    site.tag = language
    return site
  }
}

extension Theme.Kind {
  /// The kind of page that an index becomes.
  fileprivate init(_ kind: IndexPage.Kind) {
    switch kind {
    case .sources: self = .sources
    case .people: self = .people
    }
  }

  /// The kind of page that a list becomes.
  fileprivate init(_ kind: Listing.Kind) {
    switch kind {
    case .front: self = .home
    case .section, .tag: self = .list
    case .tags: self = .tags
    }
  }
}
