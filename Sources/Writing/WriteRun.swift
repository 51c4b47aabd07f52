import Glibc
import Model

/// A page with its place and what the manifest will say about it.
private struct Target {
  let path: OutputPath
  let page: Page
  let entry: Manifest.Entry

  init?(_ page: Page) {
    guard let path = OutputPath(page.path) else { return nil }
    self.path = path
    self.page = page
    entry = Manifest.Entry(page)
  }
}

/// One writing of a site: compares, writes, removes, and records what it did, in that order.
struct WriteRun {
  private var tree: OutputTree
  private let ledger: Ledger
  private let pages: [Target]
  private var result = WriteReport()
  /// What the new manifest will say.
  private var entries: [Manifest.Entry] = []

  init(tree: OutputTree, ledger: Ledger, pages: [Page]) {
    self.tree = tree
    self.ledger = ledger
    self.pages = pages.compactMap(Target.init).sorted { $0.path < $1.path }
  }

  /// Runs it; to be called once.
  mutating func report() throws(FileError) -> WriteReport {
    try clearLeftovers()
    let (blocking, stale) = obsolete()
    try remove(blocking)
    let changed = try compare()
    try writeJournal(changed)
    for target in changed { try tree.put(target.page.bytes, at: target.path) }
    result.written = changed.map(\.path.text)
    try remove(stale)
    try record()
    result.removed.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    result.diagnostics.sort()
    return result
  }

  /// Removes the half-written files of runs that were killed.
  private mutating func clearLeftovers() throws(FileError) {
    try tree.root.remove(OwnName.temporary)
    for entry in ledger.journal?.entries ?? [] {
      guard let path = OutputPath(entry.path) else { continue }
      try tree.remove(OwnName.temporary, beside: path)
    }
  }

  /// The paths of earlier runs that no page has, those that stand in the way of a page first.
  ///
  /// In the way is a file where a folder is needed, a folder where a file is needed, and a name
  /// that many disks take for the page's own (`About` for `about`).
  private func obsolete() -> (blocking: [OutputPath], stale: [OutputPath]) {
    let current = Set(pages.map { Array($0.path.text.utf8) })
    let old = ledger.paths.filter { !current.contains(Array($0.text.utf8)) }
    let files = Set(pages.map { PagePaths.folded($0.path.text) })
    let folders = Set(pages.flatMap(\.path.ancestors).map(PagePaths.folded))
    let isBlocking = { (path: OutputPath) in
      ([path.text] + path.ancestors).map(PagePaths.folded).contains(where: files.contains)
        || folders.contains(PagePaths.folded(path.text))
    }
    return (old.filter(isBlocking), old.filter { !isBlocking($0) })
  }

  /// Removes files of earlier runs, but none that somebody edited since.
  private mutating func remove(_ paths: [OutputPath]) throws(FileError) {
    for path in paths {
      switch try tree.look(at: path) {
      case .nothing: try tree.prune(path)
      case .file(let bytes) where ledger.wrote(bytes, at: path):
        try tree.remove(path.name, beside: path)
        try tree.prune(path)
        result.removed.append(path.text)
      case .file, .other: keep(path, .leftOver(place(path)))
      }
    }
  }

  /// Compares every page with what lies at its path; returns the ones to write.
  private mutating func compare() throws(FileError) -> [Target] {
    var changed: [Target] = []
    for target in pages {
      let path = target.path
      switch try tree.look(at: path) {
      case .file(target.page.bytes): result.unchanged.append(path.text)
      case .nothing: changed.append(target)
      case .file(let bytes) where ledger.wrote(bytes, at: path): changed.append(target)
      case .file, .other:
        keep(path, ledger.knows(path) ? .edited(place(path)) : .taken(place(path), by: target.page))
        continue
      }
      entries.append(target.entry)
    }
    return changed
  }

  /// Keeps a file, and what the manifest said about it, so that the next run reports it again.
  private mutating func keep(_ path: OutputPath, _ reason: Diagnostic) {
    result.kept.append(path.text)
    result.diagnostics.append(reason)
    if let entry = ledger.entry(path) { entries.append(entry) }
  }

  private func place(_ path: OutputPath) -> SourceLocation {
    SourceLocation(path: tree.root.full(path.text))
  }

  /// Says what is about to be written, beside what killed runs were about to write.
  private func writeJournal(_ changed: [Target]) throws(FileError) {
    guard !changed.isEmpty else { return }
    let planned = Set((ledger.journal?.entries ?? []) + changed.map(\.entry))
    try tree.root.put(Manifest(planned).bytes, as: OwnName.journal, flushed: true)
  }

  /// Makes the disk keep what was done, then writes the manifest, which vouches for it.
  private func record() throws(FileError) {
    let manifest = Manifest(entries)
    if manifest != ledger.manifest || !result.written.isEmpty {
      guard flushFileSystem(of: tree.root.descriptor.number) == 0 else {
        throw FileError(errno, .write, tree.root.path)
      }
    }
    if manifest != ledger.manifest {
      try tree.root.put(manifest.bytes, as: Manifest.fileName, flushed: true)
    }
    try tree.root.remove(OwnName.journal)
  }
}
