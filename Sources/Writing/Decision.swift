import Glibc
import Model

/// Decides what becomes of every page of a draft and of every file of earlier runs.
struct Decision {
  private let draft: Draft
  private let files: [DraftFile]
  private var tree: OutputTree
  private var tally = Tally()
  private var moves: [Move] = []

  /// A decision about files that are sorted by path and fit to be written.
  init(_ draft: Draft, _ files: [DraftFile], waiting: Int = 0) {
    tally.waiting = waiting
    tally.report.unchanged.reserveCapacity(files.count)
    tally.report.placed.reserveCapacity(files.count)
    self.draft = draft
    self.files = files
    tree = OutputTree(draft.root)
  }

  /// Decides; to be called once.
  mutating func settlement() throws(FileError) -> Settlement {
    let (blocking, stale) = obsolete()
    try tree.sweep(blocking, draft.ledger, &tally)
    for file in files { try decide(file) }
    if tally.waiting > 0 { try tree.keep(stale, draft.ledger, &tally) }
    try writeJournal()
    return Settlement(draft, moves, stale: tally.waiting > 0 ? [] : stale, tally)
  }

  /// The paths of earlier runs that no page has, those that stand in the way of a page first.
  ///
  /// In the way is a file where a folder is needed, a folder where a file is needed, and a name
  /// that many disks take for the page's own (`About` for `about`).
  private func obsolete() -> (blocking: [OutputPath], stale: [OutputPath]) {
    let old = outdated()
    guard !old.isEmpty else { return ([], []) }
    let pages = Set(files.map { PagePaths.folded($0.path) })
    let folders = Set(pages.flatMap(OutputPath.ancestors))
    let isBlocking = { (path: OutputPath) in
      let folded = PagePaths.folded(path.text)
      return folders.contains(folded)
        || ([folded] + OutputPath.ancestors(of: folded)).contains(where: pages.contains)
    }
    return (old.filter(isBlocking), old.filter { !isBlocking($0) })
  }

  /// Walks both lists in step.
  private func outdated() -> [OutputPath] {
    var result: [OutputPath] = []
    var next = 0
    for entry in draft.ledger.entries {
      while next < files.count, files[next].path.precedes(entry.path) { next += 1 }
      let isCurrent = next < files.count && files[next].path.isSame(as: entry.path)
      guard !isCurrent, let path = OutputPath(entry.path), path != result.last else { continue }
      result.append(path)
    }
    return result
  }

  private mutating func decide(_ file: DraftFile) throws(FileError) {
    switch file.place {
    case .inPlace(let stamp): try hold(file, stamp)
    case .staged(let staged, over: let stamp?): move(file, staged, over: stamp)
    case .staged(let staged, over: nil): try look(file, staged)
    }
  }

  private mutating func look(_ file: DraftFile, _ staged: DraftFile.Staged) throws(FileError) {
    switch try tree.look(at: OutputPath(checked: file.path)) {
    case .nothing: move(file, staged, over: nil)
    case .file(let bytes, let stamp)
    where Manifest.Entry(path: file.path, bytes: bytes) == file.entry:
      tally.report.unchanged.append(file.path)
      tally.hold(file.entry, stamp)
    case .file(let bytes, let stamp) where draft.ledger.wrote(bytes, at: file.path):
      move(file, staged, over: stamp)
    case .file, .folder, .other:
      tally.keep(file.path, from: file.origin, in: draft.root, draft.ledger)
    }
  }

  /// Counts a page as unchanged.
  ///
  /// On a disk that ignores letter case, what was in the way may have been that very file; then
  /// the build stops here, and the next one finds the place free.
  private mutating func hold(_ file: DraftFile, _ stamp: FileStamp) throws(FileError) {
    if !tally.report.removed.isEmpty,
      try tree.glance(at: OutputPath(checked: file.path)) == .nothing
    {
      throw FileError(ENOENT, .read, draft.root.full(file.path))
    }
    tally.report.unchanged.append(file.path)
    tally.hold(file.entry, stamp)
  }

  private mutating func move(_ file: DraftFile, _ staged: DraftFile.Staged, over: FileStamp?) {
    moves.append(Move(entry: file.entry, origin: file.origin, staged: staged, over: over))
  }

  /// Says what is about to be put into place, beside what killed runs were about to.
  ///
  /// The disk has all of the draft then: a page that is moved into place is whole, even if the power
  /// fails the moment after.
  private func writeJournal() throws(FileError) {
    guard !moves.isEmpty else { return }
    let killed = draft.ledger.journal?.entries ?? []
    let planned = killed.isEmpty ? moves.map(\.entry) : Array(Set(killed + moves.map(\.entry)))
    try draft.root.put(Manifest(planned).bytes, as: OwnName.journal)
  }
}
