import Model

/// What is known of the new edition so far: what the report and the manifest will say.
struct Tally: Sendable {
  var report = WriteReport()
  /// How many stories and pages wait for a file to be mended.
  var waiting = 0
  /// What the manifest said about files that are kept.
  private var kept: [Manifest.Entry] = []

  /// The files of the new manifest.
  var manifest: Manifest { Manifest(report.placed.map(\.entry) + kept, waiting: waiting) }

  /// Whether the new manifest says what another one says.
  func agrees(with manifest: Manifest?) -> Bool {
    guard kept.isEmpty, waiting == 0, manifest?.waiting == 0 else {
      return self.manifest == manifest
    }
    return manifest?.entries.elementsEqual(report.placed.lazy.map(\.entry)) == true
  }

  /// Counts a page that lies in its place.
  mutating func hold(_ entry: Manifest.Entry, _ stamp: FileStamp?) {
    report.placed.append(PlacedFile(entry: entry, stamp: stamp))
  }

  /// Keeps a file of an earlier run that may be of a page which waits.
  mutating func keep(_ entry: Manifest.Entry) { kept.append(entry) }

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
