import Glibc
package import Model
import Synchronization

/// What has been decided of a draft, ready to be carried out: pages move into place, several at once.
///
/// From here on the site changes; a run that is killed is completed by the next build.
package final class Settlement: Sendable {
  private let draft: Draft
  private let moves: [Move]
  private let stale: [OutputPath]
  private let decided: Tally
  private let outcomes: Mutex<[Move.Outcome?]>

  init(_ draft: Draft, _ moves: [Move], stale: [OutputPath], _ decided: Tally) {
    self.draft = draft
    self.moves = moves
    self.stale = stale
    self.decided = decided
    outcomes = Mutex(Array(repeating: nil, count: moves.count))
  }

  /// The moves in parts for workers, pages of neighbouring folders together: disks like that.
  package var chunks: [Range<Int>] {
    stride(from: 0, to: moves.count, by: 128).map { $0..<min($0 + 128, moves.count) }
  }

  /// Puts the pages of one part into place; parts may be moved at the same time.
  /// - Throws: ``FileError`` when the machine refuses; each page is old or new then, and the
  ///   settlement is not to be finished.
  package func move(_ chunk: Range<Int>) throws(FileError) {
    let waiting = outcomes.withLock { all in chunk.filter { all[$0] == nil } }
    guard !waiting.isEmpty else { return }
    guard case .folder(let staged) = try draft.root.enter(OwnName.draft) else {
      throw FileError(ENOENT, .read, draft.root.full(OwnName.draft))
    }
    var tree = OutputTree(draft.root)
    var done: [(Int, Move.Outcome)] = []
    for index in waiting { done.append((index, try moves[index].run(from: staged, in: &tree))) }
    outcomes.withLock { [done] all in
      for (index, outcome) in done { all[index] = outcome }
    }
  }

  /// Moves what has not been moved, removes what is out of date and records the edition.
  ///
  /// To be called once.
  /// - Throws: ``FileError`` when the machine refuses; the next build completes the site then.
  package func finish() throws(FileError) -> WriteReport {
    try move(moves.indices)
    var tally = decided
    for (move, outcome) in zip(moves, outcomes.withLock(\.self)) { count(move, outcome, &tally) }
    if !moves.isEmpty { tally.report.placed.sort { $0.entry.path.precedes($1.entry.path) } }
    var tree = OutputTree(draft.root)
    try tree.sweep(stale, draft.ledger, &tally)
    try draft.root.clearDraft()
    try record(tally)
    tally.report.close(at: FileStamp.now)
    return tally.report
  }

  private func count(_ move: Move, _ outcome: Move.Outcome?, _ tally: inout Tally) {
    let path = move.entry.path
    switch outcome {
    case .moved(let stamp):
      tally.report.written.append(path)
      tally.hold(move.entry, stamp)
    case .kept, nil:
      tally.keep(path, from: move.origin, in: draft.root, draft.ledger)
    }
  }

  /// Writes the manifest, which vouches for what was done, once the disk has all of that.
  private func record(_ tally: Tally) throws(FileError) {
    if !tally.agrees(with: draft.ledger.manifest) {
      try draft.root.put(tally.manifest.bytes, as: Manifest.fileName)
    }
    try draft.root.remove(OwnName.journal)
  }
}
