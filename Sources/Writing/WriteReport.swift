package import Model

/// What became of the files of a site when it was written; every list is sorted by path.
package struct WriteReport: Hashable, Sendable {
  /// The pages that were new or had changed.
  package internal(set) var written: [String] = []
  /// The pages whose bytes lay there already; they were not touched.
  package internal(set) var unchanged: [String] = []
  /// The files of earlier runs that no page stands for any more.
  package internal(set) var removed: [String] = []
  /// The files that somebody else made or edited: they were left as they are.
  package internal(set) var kept: [String] = []
  /// What the author should know: an error for each page that could not get its place.
  package internal(set) var diagnostics: [Diagnostic] = []

  init(diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
  }
}
