package import Model

/// The releases that a server keeps, for an editor who wants the one before back.
package struct ReleaseHistory {
  private let folder: ReleaseFolder
  private let address: String
  private let target: PublishTarget

  /// The releases at a target.
  /// - Throws: ``Refusal`` when the target keeps none.
  package init(_ target: PublishTarget, root: String) throws(Refusal) {
    guard case .rsync(let server) = target.place else {
      throw Refusal(
        .error(
          "no-releases",
          "target '\(target.name)' keeps no releases to go back to; only those of kind 'rsync' do",
          at: target.location))
    }
    let path = server.host == nil ? SitePath.absolute(server.path, from: root) : server.path
    folder = ReleaseFolder(RemoteShell(server, root: root), path)
    address = server.address
    self.target = target
  }

  /// Serves the release that was published before the present one; a second time, the one before that.
  /// - Returns: what is served now, in words.
  /// - Throws: ``Refusal`` when there is none; ``PublishFailure`` when the server does not answer.
  package func goBack() throws -> String {
    let contents = try folder.look(address)
    guard let current = contents.current,
      let place = contents.releases.firstIndex(of: current),
      place + 1 < contents.releases.count
    else {
      throw Refusal(
        .error(
          "no-release", "\(address) keeps no release before the present one", at: target.location))
    }
    let before = contents.releases[place + 1]
    try folder.serve(before)
    return "back to release \(before) at \(address), from \(current)"
  }
}
