import Glibc
import Model
import Programs
import Writing

/// A repository of our own in a temporary folder, with the remotes and credentials of the author's:
/// neither the author's checkout nor their branches, index or objects are touched.
struct GitRepository {
  private let folder: ScratchFolder
  private let environment: [String: String]
  /// The names of the author's remotes.
  private let remotes: [String]

  /// An empty repository beside the author's checkout, or beside a folder in no repository.
  init(beside root: String) throws(PublishFailure) {
    folder = try ScratchFolder()
    let settings = try Self.settings(of: root)
    remotes = settings.compactMap { Self.remote(in: $0.name) }
    environment = Self.environment(settings, folder: folder.path)
    try run(
      ["init", "--quiet", "--bare", "--template=", folder.path], "make a temporary repository")
  }

  /// The same with a remote `publish` of this address.
  private init(_ folder: ScratchFolder, _ environment: [String: String], _ remotes: [String]) {
    (self.folder, self.environment, self.remotes) = (folder, environment, remotes)
  }

  /// The name of the remote to be used for a name, an address or a folder, and the repository that
  /// knows it.
  ///
  /// An address becomes a setting, so that it is no argument of a program.
  func knowing(_ repository: String, root: String) -> (remote: String, repository: GitRepository) {
    if remotes.contains(repository) { return (repository, self) }
    let isPath = !repository.utf8.contains(UInt8(ascii: ":"))
    let address = isPath ? SitePath.absolute(repository, from: root) : repository
    var settings = environment
    let count = Int(settings["GIT_CONFIG_COUNT"] ?? "0") ?? 0
    settings["GIT_CONFIG_KEY_\(count)"] = "remote.explainer.url"
    settings["GIT_CONFIG_VALUE_\(count)"] = address
    settings["GIT_CONFIG_COUNT"] = "\(count + 1)"
    return ("explainer", GitRepository(folder, settings, remotes))
  }

  /// Runs a command of git's and expects success.
  @discardableResult
  func run(
    _ arguments: [String], _ purpose: String, input: [UInt8] = [], as author: [String: String] = [:]
  ) throws(PublishFailure) -> [UInt8] {
    try program(arguments, input, author).succeed(purpose)
  }

  /// Runs a command of git's, whatever it leaves with.
  func attempt(_ arguments: [String]) throws(PublishFailure) -> ChildProgram.Report {
    try program(arguments, [], [:]).attempt()
  }

  /// The first line of what a command of git's says.
  func line(
    _ arguments: [String], _ purpose: String, input: [UInt8] = [], as author: [String: String] = [:]
  ) throws(PublishFailure) -> String {
    let output = try run(arguments, purpose, input: input, as: author)
    return String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// Who a commit is by: the author as git knows them, or the program itself, as on a machine of CI's.
  func author() throws(PublishFailure) -> [String: String] {
    guard try attempt(["var", "GIT_COMMITTER_IDENT"]).status != 0 else { return [:] }
    let (name, mail) = ("explainer", "explainer@localhost")
    return [
      "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": mail, "GIT_COMMITTER_NAME": name,
      "GIT_COMMITTER_EMAIL": mail,
    ]
  }

  private func program(
    _ arguments: [String], _ input: [UInt8], _ author: [String: String]
  ) -> ChildProgram {
    var program = ChildProgram.publishing(
      "git", arguments, environment: environment.merging(author) { $1 }, input: input)
    program.withheld = Self.withheld
    return program
  }

  /// What git sets for its hooks, and would lead us into the author's repository.
  private static let withheld = [
    "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR",
    "GIT_NAMESPACE", "GIT_QUARANTINE_PATH", "GIT_PREFIX",
  ]

  /// The settings of the author's repository, as far as they say how to reach others.
  private static func settings(
    of root: String
  ) throws(PublishFailure) -> [(name: String, value: String)] {
    let command = ChildProgram.publishing(
      "git", ["-C", root, "config", "--local", "--includes", "--list", "-z"])
    let list = try command.attempt()
    guard list.status == 0 else {
      // A checkout that git does not trust is not the same as none.
      if access(root + "/.git", F_OK) == 0 { throw command.failure(list, "read the checkout") }
      return []
    }
    return list.output.split(separator: 0).compactMap { setting in
      let parts = setting.split(
        separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      let name = String(decoding: parts[0], as: UTF8.self)
      let isWanted = wanted.contains { name.utf8.starts(with: $0.utf8) }
      return isWanted ? (name, String(decoding: parts[1], as: UTF8.self)) : nil
    }
  }

  private static let wanted = [
    "remote.", "url.", "http.", "credential.", "ssh.", "core.sshcommand", "user.",
  ]

  /// The name in `remote.<name>.url`.
  private static func remote(in setting: String) -> String? {
    let bytes = Array(setting.utf8)
    guard bytes.starts(with: "remote.".utf8), bytes.suffix(4).elementsEqual(".url".utf8),
      bytes.count > 11
    else { return nil }
    return String(decoding: bytes[7..<(bytes.count - 4)], as: UTF8.self)
  }

  /// Settings travel in the environment (https://git-scm.com/docs/git-config#ENVIRONMENT): they may
  /// hold tokens, as in the checkouts of CI machines.
  private static func environment(
    _ settings: [(name: String, value: String)], folder: String
  ) -> [String: String] {
    let first = Environment.value("GIT_CONFIG_COUNT").flatMap { Int($0) } ?? 0
    var result = [
      "GIT_DIR": folder, "GIT_INDEX_FILE": folder + "/index",
      "GIT_CONFIG_COUNT": "\(first + settings.count)",
    ]
    for (index, setting) in settings.enumerated() {
      result["GIT_CONFIG_KEY_\(first + index)"] = setting.name
      result["GIT_CONFIG_VALUE_\(first + index)"] = setting.value
    }
    return result
  }
}
