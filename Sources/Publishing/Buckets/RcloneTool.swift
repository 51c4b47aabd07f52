import Model
import Programs
import Writing

/// The command that speaks to many hosts, `rclone` (https://rclone.org/s3/).
///
/// Its keys come from a remote of the user's own settings or from the environment; none passes through
/// us.
struct RcloneTool: BucketTool {
  private let bucket: PublishTarget.Bucket

  init(_ bucket: PublishTarget.Bucket) { self.bucket = bucket }

  func list() throws(PublishFailure) -> [String] {
    let command = rclone(["lsf", "--recursive", "--files-only", place])
    let outcome = try command.attempt()
    // A prefix without objects is a folder that is not there (https://rclone.org/docs/#exit-code).
    if outcome.status == 3, outcome.errors.isAboutMissingFolder { return [] }
    guard outcome.status == 0 else { throw command.failure(outcome, "list \(bucket.address)") }
    return outcome.output.split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(at path: String) throws(PublishFailure) -> [UInt8] {
    try rclone(["cat", "\(place)/\(path)"]).succeed("read '\(path)' at \(bucket.address)")
  }

  func put(_ folder: ScratchFolder, type: String) throws(PublishFailure) {
    try rclone(
      [
        "copy", "--no-traverse", "--ignore-times", "--copy-links", "--header-upload",
        "Content-Type: \(type)", folder.path, place,
      ]
    ).succeed("send files to \(bucket.address)")
  }

  func delete(_ paths: [String]) throws {
    let scratch = try ScratchFolder()
    try scratch.write(Array(paths.map { $0 + "\n" }.joined().utf8), to: "list")
    try rclone(["delete", "--files-from-raw", scratch.path + "/list", place])
      .succeed("delete files at \(bucket.address)")
  }

  /// Left to itself, rclone tries for many minutes to reach a host that does not answer.
  private static let patience = [
    "--log-level", "ERROR", "--retries", "2", "--low-level-retries", "3", "--contimeout", "20s",
  ]

  private var place: String {
    let path = bucket.prefix.isEmpty ? bucket.name : "\(bucket.name)/\(bucket.prefix)"
    return "\(bucket.remote ?? "explainer"):\(path)"
  }

  /// Without a remote of the user's one is made in the environment
  /// (https://rclone.org/docs/#environment-variables).
  private func rclone(_ arguments: [String]) -> ChildProgram {
    var environment: [String: String] = [:]
    if bucket.remote == nil {
      let start = "RCLONE_CONFIG_EXPLAINER_"
      environment[start + "TYPE"] = "s3"
      environment[start + "PROVIDER"] = bucket.endpoint == nil ? "AWS" : "Other"
      environment[start + "ENV_AUTH"] = "true"
      environment[start + "NO_CHECK_BUCKET"] = "true"
      environment[start + "ENDPOINT"] = bucket.endpoint
      environment[start + "REGION"] = bucket.region
    }
    if let profile = bucket.profile { environment["AWS_PROFILE"] = profile }
    return .publishing("rclone", Self.patience + arguments, environment: environment)
  }
}

extension String {
  fileprivate var isAboutMissingFolder: Bool {
    let words = Array("directory not found".utf8)
    let bytes = Array(utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: words) }
  }
}
