/// A place that `explainer publish` brings the site to, as `publish:` in `site.yml` names it.
package struct PublishTarget: Hashable, Sendable {
  /// The name that the command is given: `server`.
  package let name: String
  /// Where it stands in `site.yml`, for refusals.
  package let location: SourceLocation
  /// What kind of place it is.
  package let place: Place

  /// A target of this name.
  package init(name: String, location: SourceLocation, place: Place) {
    self.name = name
    self.location = location
    self.place = place
  }

  /// A kind of place, with what is needed to reach it.
  package enum Place: Hashable, Sendable {
    /// A folder on this machine.
    case folder(path: String)
    /// Releases on a server, or in a folder, that a web server reads through a link.
    case rsync(ReleaseServer)
    /// A branch of a repository.
    case git(PagesBranch)
    /// A bucket of objects.
    case s3(Bucket)
  }

  /// The kinds by the words that `kind:` takes.
  package enum Kind: String, CaseIterable, Sendable {
    case folder, rsync, git, s3
  }

  /// A server that keeps the last releases beside each other, and serves one of them.
  package struct ReleaseServer: Hashable, Sendable {
    /// The folder that holds `releases/` and `current`.
    package var path: String
    /// `user@host`, as ssh takes it; nil for a folder on this machine.
    package var host: String?
    /// The port of its ssh server, when it is not the usual one.
    package var port: Int?
    /// The file of the private key, when ssh should not choose one.
    package var key: String?
    /// A configuration file for ssh, instead of the user's own.
    package var sshConfig: String?
    /// How many releases stay, the served one among them.
    package var keep = 5

    /// A server, or a folder when there is no host.
    package init(path: String, host: String? = nil) {
      self.path = path
      self.host = host
    }
  }

  /// A branch whose files a host serves: GitHub Pages, GitLab Pages, Codeberg Pages.
  package struct PagesBranch: Hashable, Sendable {
    /// The name of a remote, an address, or a folder.
    package var repository: String
    /// The branch.
    package var branch: String

    /// A branch of a repository.
    package init(repository: String = "origin", branch: String = "gh-pages") {
      self.repository = repository
      self.branch = branch
    }
  }

  /// A bucket, at Amazon or another host that speaks S3.
  package struct Bucket: Hashable, Sendable {
    /// The bucket's name.
    package var name: String
    /// What stands before every key, without a slash at its end; empty for the whole bucket.
    package var prefix = ""
    /// The host's address, when it is not Amazon.
    package var endpoint: String?
    /// The region.
    package var region: String?
    /// The profile in the user's own AWS settings that holds the keys.
    package var profile: String?
    /// A remote of the user's own rclone settings that holds the keys.
    package var remote: String?
    /// The program that sends; the one that is installed when nil.
    package var tool: Tool?

    /// A bucket of this name.
    package init(name: String) {
      self.name = name
    }

    /// A program that speaks S3.
    package enum Tool: String, CaseIterable, Sendable {
      case aws, rclone
    }
  }
}
