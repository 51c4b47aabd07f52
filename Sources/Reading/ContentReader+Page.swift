package import Model

extension ContentReader {
  /// The article of one saved page, as `import` looks at it before it is part of a story; nil when it
  /// has none.
  /// - Complexity: O(bytes)
  package static func savedPage(
    _ file: SourceFile, on site: SiteConfiguration?, _ diagnostics: inout [Diagnostic]
  ) -> Article? {
    let site = site ?? SiteConfiguration(title: "", timezone: "")
    return SavedPageReader.read(file, on: site, &diagnostics)?.article
  }
}
