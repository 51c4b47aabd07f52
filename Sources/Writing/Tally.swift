import Model

/// What is known of the new edition so far: what the report and the manifest will say.
struct Tally: Sendable {
  var report = WriteReport()
  /// What the manifest said about files that are kept.
  private var kept: [Manifest.Entry] = []

  /// The files of the new manifest.
  var manifest: Manifest { Manifest(report.placed.map(\.entry) + kept) }

  /// Whether the new manifest says what another one says.
  func agrees(with manifest: Manifest?) -> Bool {
    guard kept.isEmpty else { return self.manifest == manifest }
    return manifest?.entries.elementsEqual(report.placed.lazy.map(\.entry)) == true
  }

  /// Counts a page that lies in its place.
  mutating func hold(_ entry: Manifest.Entry, _ stamp: FileStamp?) {
    report.placed.append(PlacedFile(entry: entry, stamp: stamp))
  }

  /// Keeps a file, and what the manifest said about it, so that the next run reports it again.
  mutating func keep(_ path: String, _ reason: Diagnostic, _ ledger: Ledger) {
    report.kept.append(path)
    report.diagnostics.append(reason)
    if let entry = ledger.entry(path) { kept.append(entry) }
  }

  /// Keeps a file of somebody else's where a page belongs.
  mutating func keep(_ path: String, from origin: String, in root: Folder, _ ledger: Ledger) {
    let place = SourceLocation(path: root.full(path))
    keep(path, ledger.knows(path) ? .edited(place) : .taken(place, by: origin), ledger)
  }
}
