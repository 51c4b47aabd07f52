package import Model

/// Writes the pages of a site into a folder: only what changed, and nothing that is not ours.
///
/// Each page is old or new at every moment, never half written and never missing: it is written
/// into a ``Draft`` and renamed. What is out of date goes last, and the ``Manifest`` after it. A
/// run that is killed or meets a full disk leaves a site that the next run repairs.
package struct SiteWriter: Sendable {
  private let output: String

  /// A writer for an output folder, named as the author named it: `Site`.
  ///
  /// The folder is made when it is not there.
  package init(output: String) {
    self.output = output
  }

  /// Begins the next edition: keeps the output folder to ourselves and clears what killed runs left.
  ///
  /// Refuses a folder that holds files but no manifest of ours: nothing in it may be lost.
  /// - Throws: ``FileError`` when the machine refuses, or another explainer writes there.
  package func open() throws(FileError) -> Result<Draft, WriteRefusal> {
    let root = try OutputRoot(output)
    try root.lock()
    switch try Ledger.read(from: root.folder) {
    case .failure(let refusal): return .failure(refusal)
    case .success(let ledger):
      try root.folder.clearDraft()
      var tree = OutputTree(root.folder)
      try tree.clearLeftovers(of: ledger)
      return .success(Draft(root, ledger))
    }
  }

  /// Writes these pages and removes the files of earlier runs that are not among them.
  ///
  /// Nothing is written when two pages claim one path, when a path is unfit, or when the folder
  /// holds files but no manifest of ours; the report's diagnostics say so. A page whose place is
  /// taken by a file that somebody else made or edited is left out and reported; the others are
  /// written.
  /// - Complexity: O(bytes of all pages); each file is read once to compare it.
  /// - Throws: ``FileError`` when the machine refuses; the old file is intact then.
  package func write(_ pages: [Page]) throws(FileError) -> WriteReport {
    let mistakes = PagePaths.mistakes(in: pages)
    guard mistakes.isEmpty else { return WriteReport(diagnostics: mistakes) }
    switch try open() {
    case .failure(let refusal): return WriteReport(diagnostics: refusal.diagnostics)
    case .success(let draft):
      let desk = draft.desk()
      var files: [DraftFile] = []
      for page in pages.sorted(by: { $0.path.precedes($1.path) }) {
        files.append(try desk.put(page))
      }
      switch try draft.settle(files) {
      case .failure(let refusal): return WriteReport(diagnostics: refusal.diagnostics)
      case .success(let settlement): return try settlement.finish()
      }
    }
  }
}
