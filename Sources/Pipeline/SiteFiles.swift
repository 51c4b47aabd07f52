package import Model
import Reading

/// The files a site is built from, as they were found.
package struct SiteFiles: Sendable {
  /// The files below `Content/`.
  package let content: [SourceFile]
  /// The files of the theme.
  package let templates: [SourceFile]

  /// Files in memory, in any order.
  package init(content: [SourceFile], templates: [SourceFile]) {
    self.content = content
    self.templates = templates
  }

  /// Reads a site's files; without a `Templates/` of its own it gets the built-in theme.
  ///
  /// A folder without `Content/` is an author in the wrong folder, who is told so, not a failure.
  init(in folder: SiteFolder, _ diagnostics: inout [Diagnostic]) throws(FileError) {
    content =
      folder.exists("Content") ? try folder.files(below: "Content", &diagnostics) : []
    templates =
      folder.exists("Templates")
      ? try folder.files(below: "Templates", &diagnostics) : Self.builtInTheme
  }

  private static var builtInTheme: [SourceFile] {
    DefaultTheme.files.map { SourceFile(path: "Templates/" + $0.path, text: $0.text) }
  }
}
