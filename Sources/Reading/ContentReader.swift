package import Model

/// Reads what authors wrote: the files of `Content/` become the site's settings, stories and plain
/// pages, one at a time, so that no build has to hold them all.
package enum ContentReader {
  /// What is wrong with the files as they lie there, before any is opened: nothing is passed over
  /// without a word.
  package static func complaints(about layout: ContentLayout) -> [Diagnostic] {
    let unread = layout.others.map { file in
      guard let page = LostPage(file.path) else { return Diagnostic.unread(file) }
      return .lost(file, page, isTaken: layout.has(page.path))
    }
    return layout.site == nil ? unread + [.noSite] : unread
  }

  /// The site's settings; nil when they cannot be read.
  ///
  /// What they say for an environment takes the place of what they say for all; nil is production.
  package static func site(
    _ file: SourceFile, for environment: String? = nil, _ diagnostics: inout [Diagnostic]
  ) -> SiteConfiguration? {
    guard EncodingCheck.passes(file, &diagnostics) else { return nil }
    return SiteConfigurationReader.read(file, for: environment, &diagnostics)
  }

  /// Whether a file is text in UTF-8; if not, it is said where.
  package static func isText(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Bool {
    EncodingCheck.passes(file, &diagnostics)
  }

  /// A plain page; nil for what is held back and for what cannot be read.
  /// - Complexity: O(bytes)
  package static func page(
    _ file: SourceFile, as page: ContentLayout.PageFile, on site: SiteConfiguration,
    _ diagnostics: inout [Diagnostic]
  ) -> PlainPage? {
    guard EncodingCheck.passes(file, &diagnostics) else { return nil }
    return PlainPageReader.read(file, as: page, on: site, &diagnostics)
  }

  /// A story from all its files.
  /// - Parameters:
  ///   - folder: the story's folder.
  ///   - files: the files of `folder.files`, in that order.
  ///   - site: the site's settings.
  ///   - diagnostics: what its author should know is added here.
  /// - Returns: the story and the place that decides its address; nil when it is held back.
  /// - Complexity: O(bytes)
  package static func story(
    _ folder: ContentLayout.StoryFolder, _ files: [SourceFile], on site: SiteConfiguration,
    _ diagnostics: inout [Diagnostic]
  ) -> (story: Story, place: SourceLocation)? {
    // A saved page may be written in any encoding; its reader sees to that.
    let isReadable = files.map { $0.isPage || EncodingCheck.passes($0, &diagnostics) }
    let readable = zip(files, isReadable).filter(\.1).map(\.0)
    let story = StoryFiles(folder, readable)
    return StoryReader.read(story, on: site, &diagnostics)
      .map { ($0.story, $0.slugLocation) }
  }

  /// What the rest of the site can know of a story from its `index.md` alone: its address, its title
  /// and its tags; nil when it is held back.
  package static func sketch(
    of folder: ContentLayout.StoryFolder, _ index: SourceFile?, on site: SiteConfiguration
  ) -> Teaser? {
    var said: [Diagnostic] = []
    let files = index.map { EncodingCheck.passes($0, &said) ? [$0] : [] } ?? []
    let story = StoryReader.read(StoryFiles(folder, files), on: site, &said)?.story
    return story.map { story in
      let details = story.details
      return Teaser(
        .story, path: story.path, title: details.title, tags: details.tags,
        terms: details.terms, language: details.language, translations: details.translations)
    }
  }

  /// Two stories or pages of one address are an error that names both.
  /// - Complexity: O(n log n)
  package static func collisions(
    among addresses: [(path: String, place: SourceLocation)]
  ) -> [Diagnostic] {
    var first: [String: SourceLocation] = [:]
    var found: [Diagnostic] = []
    for (path, place) in addresses {
      if let other = first.updateValue(place, forKey: path) {
        found.append(.sameAddress(path, at: place, first: other))
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static let noSite = Diagnostic.error(
    "missing-site",
    "there is no site.yml; 'explainer new site' makes one, '--root' names another folder",
    at: SourceLocation(path: "Content/site.yml"))

  fileprivate static func unread(_ file: FoundFile) -> Diagnostic {
    if [".mhtml", ".mht", ".webarchive", ".pdf"].contains(where: {
      file.path.utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
    }) {
      return .warning(
        "unread-file",
        "this form of page is not read; save it in the browser as 'Webpage, HTML only', or its text as .txt",
        at: SourceLocation(path: file.path))
    }
    return .warning(
      "unread-file",
      "this file is not read; articles are .txt, .md or .html in articles/, notes .md in notes/, "
        + "pages .md; what goes onto the site as it is lies in Content/static/",
      at: SourceLocation(path: file.path))
  }

  /// An author's text that would be lost, so that a warning is not enough.
  fileprivate static func lost(_ file: FoundFile, _ page: LostPage, isTaken: Bool) -> Diagnostic {
    .error(
      "lost-page",
      isTaken
        ? "this looks like Markdown, but only what ends in .md is read, and there is a "
          + "'\(page.name)' already; give it another name that does, or take it away"
        : "this looks like Markdown, but only what ends in .md is read; call it '\(page.name)'",
      at: SourceLocation(path: file.path),
      notes: isTaken ? [Note("the other one", at: SourceLocation(path: page.path))] : [])
  }

  fileprivate static func sameAddress(
    _ slug: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    .error(
      "duplicate-slug", "slug '\(slug)' is taken; give one of the two another 'slug'",
      at: location, notes: [Note("first used here", at: first)])
  }
}
