import Foundation
import Model
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

  /// A renderer for the sample site.
  static func renderer(
    site: SiteConfiguration = SampleStory.site, pages: [PlainPage] = [SampleStory.about]
  ) throws -> PageRenderer {
    let (renderer, diagnostics) = PageRenderer.load(
      templates: try files(), site: site, pages: pages)
    #expect(diagnostics.map(\.text) == [])
    return try #require(renderer)
  }

  /// The page of a story, taken apart.
  static func story(_ explainer: Explainer) throws -> Markup {
    try markup(renderer().story(explainer))
  }

  /// A page, taken apart.
  static func markup(_ rendered: RenderedPage) throws -> Markup {
    try Markup(#require(rendered.page).bytes)
  }
}
