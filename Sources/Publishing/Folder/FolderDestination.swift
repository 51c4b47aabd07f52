import Model
import Writing

/// A folder on this machine, or on a disk that is mounted.
///
/// Every file is old or new at every moment. A journal says what is about to come, so that a run that
/// was killed is completed by the next one and its files are known as ours.
final class FolderDestination: Destination {
  let address: String
  private let path: String
  private var state = DestinationState()

  init(_ path: String, root: String) {
    address = path
    self.path = SitePath.absolute(path, from: root)
  }

  func look() throws -> DestinationState {
    guard let folder = try OutputFolder(existing: path) else { return state }
    state.manifest = try DestinationState.record(
      try folder.bytes(at: Manifest.fileName), at: address)
    state.journal = try folder.bytes(at: OwnName.journal).flatMap(Manifest.init(reading:))
    return state
  }

  /// Files whose bytes are neither what explainer brought nor what it brings.
  func strangers(to state: DestinationState, among changes: ChangeSet) throws -> [String] {
    guard let folder = try OutputFolder(existing: path) else { return [] }
    return try (changes.sent + changes.deleted).filter { entry in
      switch try folder.look(at: entry.path) {
      case .nothing: false
      case .other: true
      case .file(let bytes):
        Manifest.Entry(path: entry.path, bytes: bytes) != entry && !isOurs(bytes, at: entry.path)
      }
    }.map(\.path)
  }

  private func isOurs(_ bytes: [UInt8], at path: String) -> Bool {
    let found = Manifest.Entry(path: path, bytes: bytes)
    let known = [state.manifest, state.journal].compactMap(\.self)
    return known.contains { $0.entries(at: path).contains(found) }
  }

  func send(_ changes: ChangeSet, of site: BuiltSite) throws -> String {
    let folder = try OutputFolder(making: path)
    try folder.lock()
    try folder.put(journal(changes).bytes, at: OwnName.journal)
    try folder.flush()
    let inTheWay = changes.inTheWay
    for entry in inTheWay.reversed() { try folder.remove(entry.path) }
    for entry in Phase.ordered(changes.sent) {
      try folder.put(try site.bytes(of: entry), at: entry.path)
    }
    for entry in changes.deleted.reversed() where !inTheWay.contains(entry) {
      try folder.remove(entry.path)
    }
    try folder.flush()
    try folder.put(site.manifest.bytes, at: Manifest.fileName)
    try folder.flush()
    try folder.remove(OwnName.journal)
    return "\(site.manifest.entries.count) files in \(address)"
  }

  /// What may be there from now on, beside what the manifest says: earlier plans that were not
  /// carried out stay in it.
  private func journal(_ changes: ChangeSet) -> Manifest {
    Manifest(Set((state.journal?.entries ?? []) + changes.sent))
  }
}
