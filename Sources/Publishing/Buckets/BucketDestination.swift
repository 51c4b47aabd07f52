import Model
import Writing

/// A bucket: what pages refer to goes first, then pages, then the fronts; what is out of date is deleted
/// after that, and the manifest goes last.
///
/// Objects are replaced one by one, so a reader may find the old and the new side by side for as long
/// as a run takes, but never a page whose style is not there yet. A journal says what is about to come.
final class BucketDestination: Destination {
  let address: String
  private let tool: any BucketTool
  private var there: Set<[UInt8]> = []
  private var state = DestinationState()

  init(_ bucket: PublishTarget.Bucket, _ tool: any BucketTool) {
    address = bucket.address
    self.tool = tool
  }

  func look() throws -> DestinationState {
    there = Set(try tool.list().map { Array($0.utf8) })
    state.manifest = try DestinationState.record(try bytes(at: Manifest.fileName), at: address)
    state.journal = try bytes(at: OwnName.journal).flatMap(Manifest.init(reading:))
    return state
  }

  private func bytes(at path: String) throws(PublishFailure) -> [UInt8]? {
    there.contains(Array(path.utf8)) ? try tool.bytes(at: path) : nil
  }

  /// Files that no list of ours names.
  func strangers(to state: DestinationState, among changes: ChangeSet) throws -> [String] {
    changes.sent.map(\.path).filter { !state.knows($0) && there.contains(Array($0.utf8)) }
  }

  func send(_ changes: ChangeSet, of site: BuiltSite) throws -> String {
    let journal = Manifest(Set((state.journal?.entries ?? []) + changes.sent))
    try record(journal, as: OwnName.journal)
    for phase in Phase.allCases {
      let entries = changes.sent.filter { Phase(of: $0.path) == phase }
      let types = entries.map { ContentType.of(Array($0.path.utf8)) }
      for type in Set(types).sorted() {
        try put(zip(entries, types).filter { $0.1 == type }.map(\.0), type, of: site)
      }
    }
    let deleted = changes.deleted.map(\.path).filter { there.contains(Array($0.utf8)) }
    if !deleted.isEmpty { try tool.delete(deleted) }
    try record(site.manifest, as: Manifest.fileName)
    try tool.delete([OwnName.journal])
    return "\(site.manifest.entries.count) files at \(address)"
  }

  private func put(_ entries: [Manifest.Entry], _ type: String, of site: BuiltSite) throws {
    let folder = try ScratchFolder()
    for entry in entries { try folder.link(entry.path, to: "\(site.path)/\(entry.path)") }
    try tool.put(folder, type: type)
  }

  private func record(_ manifest: Manifest, as name: String) throws {
    let folder = try ScratchFolder()
    try folder.write(manifest.bytes, to: name)
    try tool.put(folder, type: "application/json")
  }
}
