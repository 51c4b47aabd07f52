package import Model
import Writing

/// One run of `explainer publish`: what would change, whether that may be, and the sending.
package struct Publication {
  /// The changes.
  package let changes: ChangeSet
  /// Where they go, as messages name it.
  package let address: String
  private let site: BuiltSite
  private let target: PublishTarget
  private let destination: any Destination
  private let strangers: [String]

  /// Compares the site with what stands at the target; nothing is sent yet.
  /// - Parameters:
  ///   - site: what was built.
  ///   - target: where it is to go.
  ///   - root: the folder of the site, from which paths in its settings count.
  ///   - title: the publication's name, for a commit's message.
  ///   - sendsAll: whether files go that stand there already.
  /// - Throws: ``PublishFailure`` or `FileError` when the target cannot be reached.
  package init(
    _ site: BuiltSite, to target: PublishTarget, root: String, title: String, sendsAll: Bool = false
  ) throws {
    let destination = try Self.destination(target, root: root, title: title)
    let state = try destination.look()
    let changes = ChangeSet(site.manifest, after: state, sendsAll: sendsAll)
    self.changes = changes
    address = destination.address
    self.site = site
    self.target = target
    self.destination = destination
    strangers = try destination.strangers(to: state, among: changes)
  }

  /// Why the changes should not go without a word of the author's: too much would be deleted, or
  /// files that are not ours would be lost.
  package var doubts: [Diagnostic] {
    var doubts = strangers.map { path in
      Diagnostic.error(
        "foreign-file",
        "'\(path)' at \(address) was made or edited by somebody else and would be lost; move it away,"
          + " or use --yes", at: target.location)
    }
    if changes.deletesMuch {
      doubts.append(
        .error(
          "many-deletions",
          "\(changes.deleted.count) of \(changes.known) files at \(address) would be deleted, more"
            + " than 20 %; look at the list, then use --yes", at: target.location))
    }
    return doubts
  }

  /// Sends the changes.
  /// - Returns: what is served now, in words.
  /// - Throws: ``PublishFailure`` or `FileError` when it fails; the next run completes it.
  package func send() throws -> String { try destination.send(changes, of: site) }

  private static func destination(
    _ target: PublishTarget, root: String, title: String
  ) throws -> any Destination {
    switch target.place {
    case .folder(let path): FolderDestination(path, root: root)
    case .rsync(let server): ReleaseDestination(server, root: root)
    case .git(let pages): try GitDestination(pages, root: root, title: title)
    case .s3(let bucket): BucketDestination(bucket, try bucket.program())
    }
  }
}
