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
  /// The pages that lie in their places, written or unchanged: for a cache to keep.
  package internal(set) var placed: [PlacedFile] = []
  /// What the author should know: an error for each page that could not get its place.
  package internal(set) var diagnostics: [Diagnostic] = []

  init(diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
  }

  /// Sorts what was found and forgets the stamps that cannot be trusted at this time.
  mutating func close(at time: Int64) {
    removed.sort { $0.precedes($1) }
    kept.sort { $0.precedes($1) }
    for index in placed.indices where placed[index].stamp?.isYoung(at: time) == true {
      placed[index] = PlacedFile(entry: placed[index].entry, stamp: nil)
    }
    diagnostics.sort()
  }
}
