import Model

/// What lies below `Content/`, and what is wrong with it as it lies there.
struct ContentListing: Sendable {
  /// The files, in the order of their paths.
  let files: [FoundFile]
  /// What cannot be read.
  let diagnostics: [Diagnostic]

  /// Lists the content of a site.
  /// - Throws: `FileError` when the machine fails.
  init(_ source: some SiteSource) throws(FileError) {
    var said: [Diagnostic] = []
    files = try source.list("Content", &said) ?? []
    diagnostics = said
  }
}
