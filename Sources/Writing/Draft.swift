package import Model
import Synchronization

/// The next edition of a site, kept beside the one that is served until all of it is there.
///
/// Pages are put into a hidden folder of the output folder, where renaming them into place is one
/// step. A draft that is dropped before it is settled leaves the site as it was.
package final class Draft: Sendable {
  private let output: OutputRoot
  let ledger: Ledger
  private let desks = Mutex(0)

  init(_ output: OutputRoot, _ ledger: Ledger) {
    self.output = output
    self.ledger = ledger
  }

  deinit { discard() }

  var root: Folder { output.folder }

  /// A place for one worker to put pages; workers never share one.
  ///
  /// It costs nothing until a page is put there that has changed, and then a folder.
  package func desk() -> DraftDesk {
    let number = desks.withLock { count in
      count += 1
      return count
    }
    return DraftDesk(number, of: self)
  }

  /// Decides what has to move, and removes what stands in its way.
  ///
  /// To be called once, when no desk is in use and nothing is wrong with the content: what follows
  /// changes the site. Two files at one path, or an unfit path, and nothing is changed.
  /// - Parameters:
  ///   - files: the pages.
  ///   - waiting: how many stories and pages wait for a file of theirs to be mended. What stands of them
  ///     must stay, and which files these are may be unknown; so nothing of earlier runs is removed then
  ///     unless it is in the way.
  /// - Returns: what is to be carried out, or why nothing is.
  /// - Complexity: O(n log n) in the bytes of the paths; only files are read that no desk looked at.
  /// - Throws: ``FileError`` when the machine refuses; no page has changed then.
  package func settle(
    _ files: [DraftFile], waiting: Int = 0
  ) throws(FileError) -> Result<Settlement, WriteRefusal> {
    let isSorted = zip(files, files.dropFirst()).allSatisfy { $0.path.precedes($1.path) }
    let order = isSorted ? [] : files.indices.sorted { files[$0].path.precedes(files[$1].path) }
    let sorted = isSorted ? files : order.map { files[$0] }
    if !PagePaths.areClear(sorted.map(\.path)) {
      let mistakes = PagePaths.mistakes(in: sorted.map { ($0.path, $0.origin) })
      guard mistakes.isEmpty else { return .failure(WriteRefusal(mistakes)) }
    }
    var decision = Decision(self, sorted, waiting: waiting)
    return .success(try decision.settlement())
  }

  /// Throws the draft away; the site stays as it was.
  ///
  /// What the machine refuses to remove is removed by the next build.
  package func discard() {
    try? root.clearDraft()
    output.unmake()
  }
}
