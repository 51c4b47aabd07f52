package import Model

/// Reads what authors wrote: `Content/` becomes the site's settings, stories and plain pages.
package enum ContentReader {
  /// Reads the files of `Content/`, given in any order.
  ///
  /// Nothing is dropped without a word: a file that is not read is a warning, a file that cannot
  /// be read an error. Without a readable `site.yml` there is no content.
  /// - Complexity: O(bytes of all files)
  package static func read(_ files: [SourceFile]) -> (content: Content?, diagnostics: [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    let readable = files.filter { EncodingCheck.passes($0, &diagnostics) }
    let layout = ContentLayout(readable)
    diagnostics += layout.others.map(Diagnostic.unread)
    guard let file = layout.site else {
      if !files.contains(where: { $0.path == "Content/site.yml" }) {
        diagnostics.append(.noSite)
      }
      return (nil, diagnostics.sorted())
    }
    let site = SiteConfigurationReader.read(file, &diagnostics)
    let outlets = site?.outlets ?? [:]
    let stories = layout.stories.compactMap {
      StoryReader.read($0, outlets: outlets, &diagnostics)
    }
    let pages = layout.pages.compactMap { PlainPageReader.read($0, &diagnostics) }
    let kept = withoutCollisions(stories, pages, &diagnostics)
    let content = site.map { Content(site: $0, stories: kept, pages: pages) }
    return (content, diagnostics.sorted())
  }

  /// The stories in the order of their slugs; two of one address are an error naming both.
  private static func withoutCollisions(
    _ stories: [StoryReader.Result], _ pages: [PlainPage], _ diagnostics: inout [Diagnostic]
  ) -> [Story] {
    var first: [String: SourceLocation] = [:]
    for page in pages {
      let place = SourceLocation(path: page.body.source.path)
      if let other = first.updateValue(place, forKey: page.path) {
        diagnostics.append(.sameAddress(page.path, at: place, first: other))
      }
    }
    for result in stories {
      let slug = result.story.slug.text
      if let other = first.updateValue(result.slugLocation, forKey: slug) {
        diagnostics.append(.sameAddress(slug, at: result.slugLocation, first: other))
      }
    }
    return stories.map(\.story).sorted { $0.slug < $1.slug }
  }
}

extension Diagnostic {
  fileprivate static let noSite = Diagnostic.error(
    "missing-site",
    "there is no site.yml; 'explainer new site' makes one, '--root' names another folder",
    at: SourceLocation(path: "Content/site.yml"))

  fileprivate static func unread(_ file: SourceFile) -> Diagnostic {
    .warning(
      "unread-file",
      "this file is not read; articles are .txt or .md in articles/, notes .md in notes/, pages .md",
      at: SourceLocation(path: file.path))
  }

  fileprivate static func sameAddress(
    _ slug: String, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    .error(
      "duplicate-slug", "slug '\(slug)' is taken; give one of the two another 'slug'",
      at: location, notes: [Note("first used here", at: first)])
  }
}
