import Model

extension OutputTree {
  /// Removes files of earlier runs and the folders they leave empty, but no file that somebody
  /// edited since.
  ///
  /// A killed run may have put a folder where an older run had a file, or the reverse; so neither is
  /// taken for an edit, and the last paths go first.
  mutating func sweep(
    _ paths: [OutputPath], _ ledger: Ledger, _ tally: inout Tally
  ) throws(FileError) {
    for path in paths.reversed() {
      if case .blocked = try folder(of: path) { continue }
      switch try look(at: path) {
      case .nothing, .folder: try prune(path)
      case .file(let bytes, _) where ledger.wrote(bytes, at: path.text):
        try remove(path.name, beside: path)
        try prune(path)
        tally.report.removed.append(path.text)
      case .file, .other:
        let place = SourceLocation(path: root.full(path.text))
        tally.keep(path.text, .leftOver(place), ledger)
      }
    }
  }

  /// Keeps what stands of earlier runs, and what the manifest says about it.
  mutating func keep(
    _ paths: [OutputPath], _ ledger: Ledger, _ tally: inout Tally
  ) throws(FileError) {
    for path in paths {
      guard case .file(let bytes, _) = try look(at: path) else { continue }
      let entry = Manifest.Entry(path: path.text, bytes: bytes)
      // Of an edited one it is still said what was written, so that it is not taken for ours.
      guard let known = ledger.wrote(bytes, at: path.text) ? entry : ledger.entry(path.text)
      else { continue }
      tally.keep(known)
    }
  }

  /// Removes the half-written files of runs that were killed.
  mutating func clearLeftovers(of ledger: Ledger) throws(FileError) {
    try root.remove(OwnName.temporary)
    for entry in ledger.journal?.entries ?? [] {
      guard let path = OutputPath(entry.path) else { continue }
      try remove(OwnName.temporary, beside: path)
    }
  }
}
