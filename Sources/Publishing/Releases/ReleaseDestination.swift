import Model
import Programs
import Writing

/// A server that keeps releases: each is sent beside the others, looked at, and then served in one step.
///
/// rsync sends only what changed and makes the rest of the release out of the files of the one before
/// (hard links), so that ten releases take little more room than one.
final class ReleaseDestination: Destination {
  let address: String
  private let server: PublishTarget.ReleaseServer
  private let shell: RemoteShell
  private let folder: ReleaseFolder
  private let path: String
  private var contents = ReleaseFolder.Contents()

  init(_ server: PublishTarget.ReleaseServer, root: String) {
    self.server = server
    path = server.host == nil ? SitePath.absolute(server.path, from: root) : server.path
    address = server.address
    shell = RemoteShell(server, root: root)
    folder = ReleaseFolder(shell, path)
  }

  func look() throws -> DestinationState {
    contents = try folder.look(address)
    return DestinationState(
      manifest: try DestinationState.record(contents.manifest, at: address))
  }

  func send(_ changes: ChangeSet, of site: BuiltSite) throws -> String {
    let name = freeName(site.edition)
    let place = try folder.prepare(name) + "/" + name
    try rsync(to: place, of: site, []).succeed("send the release to \(address)")
    let differences = try rsync(to: place, of: site, ["--dry-run", "--itemize-changes"])
      .succeed("compare the release at \(address)")
    guard differences.isEmpty else {
      throw PublishFailure(
        "the release at \(address) is not what was sent, so it is not served: "
          + String(decoding: differences.prefix(400), as: UTF8.self))
    }
    try folder.adopt(name, site.manifest, keep: server.keep)
    return "release \(name) of \(site.manifest.entries.count) files at \(address)"
  }

  /// The edition's name, with a number when just that release is served and is to be sent again.
  private func freeName(_ edition: String) -> String {
    var (name, number) = (edition, 1)
    while name == contents.current {
      number += 1
      name = "\(edition)-\(number)"
    }
    return name
  }

  /// Sends the files of the manifest, and no others, comparing bytes and not times: every machine that
  /// builds the site has times of its own.
  private func rsync(to release: String, of site: BuiltSite, _ flags: [String]) -> ChildProgram {
    var arguments =
      [
        "--checksum", "--perms", "--chmod=D755,F644", "--from0", "--files-from=-",
        "--protect-args", "--timeout=120", "--temp-dir=\(release).tmp",
      ] + flags
    let earlier = [contents.current, contents.releases.first { release.hasSuffix("/" + $0) }]
    arguments += earlier.compactMap(\.self).map { "--link-dest=../\($0)" }
    if server.host != nil { arguments += ["--rsh", shell.connection] }
    let place = release + ".part/"
    let end = server.host.map { "\($0):\(place)" } ?? place
    return .publishing(
      "rsync", arguments + ["--", site.path + "/", end],
      input: Array(site.manifest.entries.map { $0.path + "\0" }.joined().utf8))
  }
}
