import Foundation
import Model
import Reading
import Testing

@testable import Rendering

/// The theme of this repository, as a site would load it.
enum RealTheme {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files below `Templates/`.
  static func files() throws -> [SourceFile] {
    let folder = root.appending(path: "Templates").resolvingSymlinksInPath()
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .map { (path: "Templates/" + $0, url: folder.appending(path: $0)) }
      .filter { !$0.url.hasDirectoryPath && $0.url.pathExtension != "" }
      .map { SourceFile(path: $0.path, bytes: Array(try Data(contentsOf: $0.url))) }
  }

  /// The words of the interface in all languages that the theme has.
  static func strings() throws -> [InterfaceStrings] {
    var said: [Diagnostic] = []
    let strings = try files().filter { InterfaceStrings.isStringsFile($0.path) }
      .compactMap { InterfaceStringsReader.read($0, &said) }
    #expect(said.map(\.text) == [])
    return strings
  }

  /// The words of pages in a language.
  static func wording(_ language: LanguageTag = .english) throws -> Wording {
    SiteWords(builtIn: BuiltInWords(try strings())).wording(for: language)
  }

  /// The theme, ready for any site.
  static func renderer() throws -> PageRenderer {
    let (renderer, diagnostics) = PageRenderer.load(
      templates: try files(), strings: BuiltInWords(try strings()))
    #expect(diagnostics.map(\.text) == [])
    return try #require(renderer)
  }

  /// The maker of the pages of a site with these stories and pages.
  static func pages(
    of teasers: [Teaser] = [SampleStory.about.teaser], site: SiteConfiguration = SampleStory.site
  ) throws -> SitePages {
    try renderer().pages(of: SiteIndex(teasers, site: site))
  }

  /// The first page of the list at an address, taken apart.
  static func list(
    _ folder: String, of teasers: [Teaser], introduction: PlainPage? = nil, number: Int = 1,
    site: SiteConfiguration = SampleStory.site
  ) throws -> Markup {
    let index = SiteIndex(teasers, site: site)
    let listing = try #require(
      index.listings.first { $0.folder == folder && $0.number == number })
    return try markup(
      renderer().pages(of: index).listing(listing, introduction: introduction))
  }

  /// The page of a story, taken apart.
  static func story(_ explainer: Explainer) throws -> Markup {
    try markup(pages().story(explainer))
  }

  /// A page, taken apart.
  static func markup(_ rendered: RenderedPage) throws -> Markup {
    try Markup(#require(rendered.page).bytes)
  }
}
