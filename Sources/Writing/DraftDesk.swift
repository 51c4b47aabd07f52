import Glibc
package import Model

/// A place where one worker puts the pages it made, as files with numbers for names.
///
/// Pages in the order of their paths are compared fastest.
package final class DraftDesk {
  private let draft: Draft
  private let number: Int
  private var tree: OutputTree
  private var folder: Folder?
  private var count = 0
  /// The place in the manifest after the path that was asked for last.
  private var next = 0

  init(_ number: Int, of draft: Draft) {
    self.number = number
    self.draft = draft
    tree = OutputTree(draft.root)
  }

  /// Puts a page, unless its bytes lie in the output folder already.
  /// - Parameters:
  ///   - page: the page; its bytes are not needed any more afterwards.
  ///   - known: what the last build said of the file in its place, which saves reading it.
  /// - Returns: what the draft remembers of the page.
  /// - Complexity: O(bytes)
  /// - Throws: ``FileError`` when the machine refuses; the site is as it was.
  package func put(_ page: Page, over known: PlacedFile? = nil) throws(FileError) -> DraftFile {
    let entry = Manifest.Entry(page)
    let file = DraftFile(entry, origin: page.origin, try compare(page, entry, known))
    if case .staged = file.place { try stage(page) }
    return file
  }

  /// The bytes of a page that was put or recalled; nil when somebody took its file away.
  /// - Complexity: O(bytes)
  /// - Throws: ``FileError`` when the machine refuses.
  package func bytes(of file: DraftFile) throws(FileError) -> [UInt8]? {
    var way = tree
    let path =
      switch file.place {
      case .inPlace: file.path
      case .staged(let staged, _): OwnName.draft + "/" + staged.path
      }
    guard case .file(let bytes, _) = try way.look(at: OutputPath(checked: path)) else { return nil }
    return bytes
  }

  /// The file of a page that need not be made again, because it lies in the output folder as the
  /// last build left it; nil when the page must be made and put.
  /// - Complexity: O(1), or O(bytes) when the disk cannot vouch for the file.
  /// - Throws: ``FileError`` when the machine refuses.
  package func recall(_ known: PlacedFile, origin: String) throws(FileError) -> DraftFile? {
    let entry = known.entry
    guard draft.ledger.isCertain, recorded(entry.path) == entry else { return nil }
    let path = OutputPath(checked: entry.path)
    if let stamp = known.stamp, draft.root.stamp(at: path) == stamp {
      return DraftFile(entry, origin: origin, .inPlace(stamp))
    }
    guard case .file(let bytes, let stamp) = try tree.look(at: path),
      Manifest.Entry(path: entry.path, bytes: bytes) == entry
    else { return nil }
    return DraftFile(entry, origin: origin, .inPlace(stamp))
  }

  /// Where a page's bytes are or will be.
  ///
  /// After a killed run nothing is compared before all pages are known.
  private func compare(
    _ page: Page, _ entry: Manifest.Entry, _ known: PlacedFile?
  ) throws(FileError) -> DraftFile.Place {
    let staged = DraftFile.Staged(desk: number, number: count)
    let ledger = draft.ledger
    guard ledger.isCertain, let old = recorded(page.path) else { return .staged(staged, over: nil) }
    let path = OutputPath(checked: page.path)
    if known?.entry == old, let stamp = known?.stamp, draft.root.stamp(at: path) == stamp {
      return old == entry ? .inPlace(stamp) : .staged(staged, over: stamp)
    }
    guard case .file(let bytes, let stamp) = try tree.look(at: path) else {
      return .staged(staged, over: nil)
    }
    if bytes.isSame(as: page.bytes) { return .inPlace(stamp) }
    return .staged(staged, over: ledger.wrote(bytes, at: page.path) ? stamp : nil)
  }

  /// What the manifest says about a path: mostly it follows the one that was asked for last.
  private func recorded(_ path: String) -> Manifest.Entry? {
    guard let entries = draft.ledger.manifest?.entries else { return nil }
    if next < entries.count, entries[next].path.isSame(as: path) {
      next += 1
      return entries[next - 1]
    }
    guard let found = draft.ledger.manifest?.entries(at: path), let entry = found.first else {
      return nil
    }
    next = found.endIndex
    return entry
  }

  private func stage(_ page: Page) throws(FileError) {
    let folder = try open()
    guard folder.create(String(count), page.bytes) else {
      throw FileError(errno, .write, draft.root.full(page.path))
    }
    count += 1
  }

  private func open() throws(FileError) -> Folder {
    if let folder { return folder }
    var place = draft.root
    for name in [OwnName.draft, String(number)] {
      guard case .folder(let folder) = try place.enterMaking(name) else {
        throw FileError(ENOTDIR, .createFolder, place.full(name))
      }
      place = folder
    }
    folder = place
    return place
  }
}
