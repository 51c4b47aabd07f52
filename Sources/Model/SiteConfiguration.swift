/// What `site.yml` says about the whole site.
package struct SiteConfiguration: Hashable, Sendable {
  /// The publication's name.
  package var title: String
  /// One sentence about it.
  package var description: String?
  /// The address it is published under; pages link to each other without it.
  package var baseURL: String?
  /// The language of the pages, as a BCP 47 tag.
  package var language: String
  /// Which way the pages are written when the editors say so; else their language tells.
  package var direction: WritingDirection?
  /// The time zone in which days are counted, as an IANA name.
  package var timezone: String
  /// Outlets by the name that file names use: `sample-wire` is "Sample Wire".
  package var outlets: [String: String]
  /// Whether the editor's own Markdown may hold HTML.
  package var allowsHTML: Bool
  /// What becomes of images on other servers in the editor's own Markdown.
  package var foreignImages = ForeignImages.link
  /// What the build was asked for: no part of `site.yml`.
  package var flags = BuildFlags()
  /// How readers search the site.
  package var search: Search
  /// Where `explainer publish` brings the site, in the order of `site.yml`.
  package var targets: [PublishTarget] = []

  /// How readers' browsers may keep styles, scripts and pictures of the theme.
  package var assets = Assets.plain

  /// Where the files of `Templates/assets/` stand on the site.
  package enum Assets: String, CaseIterable, Sendable {
    /// In `assets/`, under their names.
    case plain
    /// In a folder that is named by what is in it, so that browsers may keep them for ever.
    case hashed
  }

  /// How addresses are put together, where they do not follow folders and names.
  package var permalinks: [PermalinkPattern] = []

  /// The ways of sorting pages and stories beside tags.
  package var taxonomies: [Taxonomy] = []

  /// The entries of the menu, when the editors put it together themselves.
  package var menu: [MenuItem]?
  /// What crawlers are asked to leave alone.
  package var crawlers = Crawlers.all

  /// What a site asks of crawlers.
  package enum Crawlers: String, CaseIterable, Sendable {
    /// Nothing: they may read it all.
    case all
    /// To leave it alone if they gather text for language models.
    case noModels = "no-ai"
    /// To leave it alone.
    case none
  }

  /// What a site does with images on other servers.
  package enum ForeignImages: String, CaseIterable, Sendable {
    /// A link takes their place: whoever keeps them would be told who reads the page.
    case link
    /// They are shown.
    case show
  }

  /// Folders and files below the site's address that somebody else serves, without slashes at the ends.
  package var elsewhere: [String] = []
  /// How much of a report the pages may show; nil when nothing limits it.
  package var excerpts: ExcerptLimits?

  /// A way to search a site without a server.
  package enum Search: String, CaseIterable, Sendable {
    /// The index that a build makes itself.
    case builtIn = "built-in"
    /// The index that Pagefind makes of the finished site (https://pagefind.app).
    case pagefind
    /// No search.
    case none
  }

  /// The language of the pages with the direction that they are written in.
  package var tag: LanguageTag {
    get {
      var tag = LanguageTag(language) ?? .english
      tag.declared = direction
      return tag
    }
    set {
      language = newValue.text
      direction = newValue.declared
    }
  }

  /// The environment that the site is built for: `production` unless a flag names another.
  package var environment: String { flags.environment ?? "production" }

  /// Whether the pages are to be opened from a disk, where there is no server.
  package var isPortable: Bool { flags.isPortable }

  /// A site's settings.
  package init(
    title: String, description: String? = nil, baseURL: String? = nil, language: String = "en",
    timezone: String, outlets: [String: String] = [:], allowsHTML: Bool = false,
    search: Search = .builtIn
  ) {
    self.title = title
    self.description = description
    self.baseURL = baseURL
    self.language = language
    self.timezone = timezone
    self.outlets = outlets
    self.allowsHTML = allowsHTML
    self.search = search
  }
}
