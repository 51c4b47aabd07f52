import Model

/// What earlier runs say they wrote: the manifest, and the journal of a run that was killed.
///
/// The journal is written before the first page is put into place, so that pages which a killed run
/// left behind are known as ours, and not mistaken for the author's own.
struct Ledger: Sendable {
  /// The files of the last run that ended well.
  let manifest: Manifest?
  /// The files that killed runs were about to put into place.
  let journal: Manifest?

  /// Whether the last run ended well, so that one list tells all.
  var isCertain: Bool { journal == nil }

  /// Every file that we may have written, in the order of the paths.
  var entries: [Manifest.Entry] {
    guard let journal else { return manifest?.entries ?? [] }
    return ((manifest?.entries ?? []) + journal.entries).sorted()
  }

  /// Whether we ever wrote something at a path.
  func knows(_ path: String) -> Bool {
    entry(path) != nil || journal?.entries(at: path).isEmpty == false
  }

  /// Whether the bytes found at a path are the ones we wrote.
  ///
  /// After a power cut a file of an unfinished run may be empty; that one is ours as well.
  /// - Complexity: O(bytes), when a file of that size was written there.
  func wrote(_ bytes: [UInt8], at path: String) -> Bool {
    let planned = journal?.entries(at: path) ?? []
    if bytes.isEmpty, !planned.isEmpty { return true }
    let entries = (manifest?.entries(at: path) ?? []) + planned
    guard entries.contains(where: { $0.size == bytes.count }) else { return false }
    return entries.contains(Manifest.Entry(path: path, bytes: bytes))
  }

  /// What the manifest says about a path.
  func entry(_ path: String) -> Manifest.Entry? { manifest?.entries(at: path).first }

  /// Reads the records of an output folder, or says why it is not ours to write into.
  static func read(from root: Folder) throws(FileError) -> Result<Ledger, WriteRefusal> {
    let journal = try journal(in: root)
    switch try root.look(at: Manifest.fileName) {
    case .file(let bytes, _):
      guard let manifest = Manifest(reading: bytes) else { return .failure(.damaged(root.base)) }
      return .success(Ledger(manifest: manifest, journal: journal))
    case .nothing:
      let names = journal == nil ? try root.names() : []
      return names.allSatisfy(OwnName.isOurs)
        ? .success(Ledger(manifest: nil, journal: journal)) : .failure(.foreign(root.base))
    case .folder, .other: return .failure(.damaged(root.base))
    }
  }

  private static func journal(in root: Folder) throws(FileError) -> Manifest? {
    guard case .file(let bytes, _) = try root.look(at: OwnName.journal) else { return nil }
    return Manifest(reading: bytes)
  }
}
