import Model

/// What earlier runs say they wrote: the manifest, and the journal of a run that was killed.
///
/// The journal is written before the first page, so that pages which a killed run left behind are
/// known as ours, and not mistaken for the author's own.
struct Ledger {
  /// The files of the last run that ended well.
  let manifest: Manifest?
  /// The files that killed runs were about to write.
  let journal: Manifest?
  private let known: [[UInt8]: [Manifest.Entry]]

  init(manifest: Manifest?, journal: Manifest?) {
    self.manifest = manifest
    self.journal = journal
    let all = (manifest?.entries ?? []) + (journal?.entries ?? [])
    known = Dictionary(grouping: all) { Array($0.path.utf8) }
  }

  /// Every path that we may have written, sorted, each once.
  var paths: [OutputPath] {
    known.keys.compactMap { OutputPath(String(decoding: $0, as: UTF8.self)) }.sorted()
  }

  /// Whether we ever wrote something at a path.
  func knows(_ path: OutputPath) -> Bool { known[Array(path.text.utf8)] != nil }

  /// Whether the bytes found at a path are the ones we wrote.
  ///
  /// After a power cut a file of an unfinished run may be empty; that one is ours as well.
  /// - Complexity: O(bytes), when a file of that size was written there.
  func wrote(_ bytes: [UInt8], at path: OutputPath) -> Bool {
    guard let entries = known[Array(path.text.utf8)] else { return false }
    if bytes.isEmpty, journal?.entries.contains(where: entries.contains) == true { return true }
    guard entries.contains(where: { $0.size == bytes.count }) else { return false }
    return entries.contains(Manifest.Entry(path: path.text, bytes: bytes))
  }

  /// What the manifest says about a path.
  func entry(_ path: OutputPath) -> Manifest.Entry? {
    known[Array(path.text.utf8)]?.first { manifest?.entries.contains($0) == true }
  }

  /// Reads the records of an output folder, or says why it is not ours to write into.
  static func read(from tree: OutputTree) throws(FileError) -> Result<Ledger, Refusal> {
    let journal = try journal(in: tree.root)
    switch try tree.root.look(at: Manifest.fileName) {
    case .file(let bytes):
      guard let manifest = Manifest(reading: bytes) else { return .failure(.damaged) }
      return .success(Ledger(manifest: manifest, journal: journal))
    case .nothing:
      let isFree = journal == nil ? try tree.isUnused() : true
      return isFree ? .success(Ledger(manifest: nil, journal: journal)) : .failure(.foreign)
    case .other: return .failure(.damaged)
    }
  }

  private static func journal(in root: Folder) throws(FileError) -> Manifest? {
    guard case .file(let bytes) = try root.look(at: OwnName.journal) else { return nil }
    return Manifest(reading: bytes)
  }
}

/// Why a folder is not written into: nothing in it may be lost.
enum Refusal: Error {
  /// It holds files and no manifest.
  case foreign
  /// It holds a manifest that explainer did not write so.
  case damaged

  func diagnostic(for output: String) -> Diagnostic {
    let remedy = "choose another folder or empty it first"
    switch self {
    case .foreign:
      return .error(
        "foreign-output",
        "output folder '\(output)' is not empty and was not written by explainer; \(remedy)",
        at: SourceLocation(path: output))
    case .damaged:
      return .error(
        "damaged-manifest",
        "'\(Manifest.fileName)' in output folder '\(output)' is not as explainer wrote it, so"
          + " nothing tells which files may be replaced; \(remedy)",
        at: SourceLocation(path: "\(output)/\(Manifest.fileName)"))
    }
  }
}
