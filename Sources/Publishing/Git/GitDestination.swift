import Model
import Writing

/// A branch that a host serves: one commit a run, and never by force.
final class GitDestination: Destination {
  let address: String
  private let repository: GitRepository
  private let remote: String
  private let branch: String
  private let title: String
  /// The last commit of the branch; nil when there is no such branch.
  private var parent: String?

  init(_ pages: PublishTarget.PagesBranch, root: String, title: String) throws(PublishFailure) {
    (remote, repository) = try GitRepository(beside: root).knowing(pages.repository, root: root)
    branch = pages.branch
    self.title = title
    address = "branch '\(pages.branch)' of \(Redaction().of(pages.repository))"
  }

  func look() throws -> DestinationState {
    let reference = "refs/heads/\(branch)"
    let listed = try repository.run(["ls-remote", "--", remote, reference], "reach \(address)")
    guard !listed.isEmpty else { return DestinationState() }
    try repository.run(
      [
        "fetch", "--quiet", "--depth=1", "--no-tags", "--", remote, "+\(reference):\(reference)",
      ], "fetch \(address)")
    let commit = try repository.line(["rev-parse", reference], "read \(address)")
    try repository.run(["read-tree", commit], "read \(address)")
    parent = commit
    let record = try repository.attempt(["cat-file", "blob", "\(commit):\(Manifest.fileName)"])
    let bytes = record.status == 0 ? record.output : nil
    return DestinationState(manifest: try DestinationState.record(bytes, at: address))
  }

  /// New files whose paths hold a file that is not in our list.
  func strangers(to state: DestinationState, among changes: ChangeSet) throws -> [String] {
    guard parent != nil, !changes.added.isEmpty else { return [] }
    let list = try repository.run(["ls-files", "-z"], "read \(address)")
    let there = Set(list.split(separator: 0).map(Array.init))
    return changes.added.map(\.path).filter { there.contains(Array($0.utf8)) }
  }

  func send(_ changes: ChangeSet, of site: BuiltSite) throws -> String {
    try stage(changes, of: site)
    let tree = try repository.line(["write-tree"], "make the commit")
    if let parent,
      try repository.line(["rev-parse", "\(parent)^{tree}"], "make the commit") == tree
    {
      return "\(address) already had these files"
    }
    let author = try repository.author()
    let commit = try repository.line(
      ["commit-tree", tree, "-F", "-"] + (parent.map { ["-p", $0] } ?? []), "make the commit",
      input: Array("Publish \(title)\n\n\(changes.summary)\n".utf8), as: author)
    try repository.run(
      ["push", "--quiet", "--no-verify", "--", remote, "\(commit):refs/heads/\(branch)"],
      "push to \(address) (if somebody pushed meanwhile, publish again)")
    return "commit \(String(Substring(commit.utf8.prefix(12)))) on \(address)"
  }

  /// Makes the index hold the site: deletions first, because a folder may come where a file was.
  private func stage(_ changes: ChangeSet, of site: BuiltSite) throws {
    let gone = changes.deleted.map { "0 \(Self.nothing)\t\($0.path)\0" }
    try update(gone)
    var lines = try blobs(changes.sent, of: site)
    let records: [(String, [UInt8])] = [
      (Manifest.fileName, site.manifest.bytes), (".nojekyll", []),
    ]
    for (path, bytes) in records {
      let blob = try repository.line(
        ["hash-object", "-w", "--stdin"], "store '\(path)'", input: bytes)
      lines.append("100644 \(blob)\t\(path)\0")
    }
    try update(lines)
  }

  private func update(_ lines: [String]) throws(PublishFailure) {
    guard !lines.isEmpty else { return }
    try repository.run(
      ["update-index", "-z", "--index-info"], "make the commit", input: Array(lines.joined().utf8))
  }

  /// Stores files as they are, without any change of their line ends.
  private func blobs(_ entries: [Manifest.Entry], of site: BuiltSite) throws -> [String] {
    guard !entries.isEmpty else { return [] }
    let paths = entries.map { "\(site.path)/\($0.path)\n" }.joined()
    let blobs = try repository.run(
      ["hash-object", "-w", "--no-filters", "--stdin-paths"], "store the files",
      input: Array(paths.utf8)
    ).split(separator: UInt8(ascii: "\n"))
    guard blobs.count == entries.count else { throw PublishFailure("cannot store the files") }
    return zip(entries, blobs).map { entry, blob in
      "100644 \(String(decoding: blob, as: UTF8.self))\t\(entry.path)\0"
    }
  }

  private static let nothing = String(repeating: "0", count: 40)
}
