import Model
import Programs
import Writing

/// Amazon's own command, `aws` (https://docs.aws.amazon.com/cli/).
///
/// It finds its keys in the environment, in the user's settings or at the machine's host; none passes
/// through us.
struct AWSTool: BucketTool {
  private let bucket: PublishTarget.Bucket

  init(_ bucket: PublishTarget.Bucket) { self.bucket = bucket }

  func list() throws(PublishFailure) -> [String] {
    let output = try aws(
      [
        "s3api", "list-objects-v2", "--bucket", bucket.name, "--prefix", bucket.start, "--query",
        "Contents[].[Key]", "--output", "text",
      ]
    ).succeed("list \(bucket.address)")
    if output.elementsEqual("None\n".utf8) { return [] }
    let start = Array(bucket.start.utf8)
    return output.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: start) }
      .map { String(decoding: $0.dropFirst(start.count), as: UTF8.self) }
  }

  func bytes(at path: String) throws(PublishFailure) -> [UInt8] {
    try aws(["s3", "cp", "--quiet", key(path), "-"]).succeed("read '\(path)' at \(bucket.address)")
  }

  func put(_ folder: ScratchFolder, type: String) throws(PublishFailure) {
    try aws(
      [
        "s3", "cp", "--recursive", "--only-show-errors", "--follow-symlinks", "--content-type",
        type,
        folder.path, key(""),
      ]
    ).succeed("send files to \(bucket.address)")
  }

  /// Deletes a thousand at a time, which is the most that one request takes.
  func delete(_ paths: [String]) throws {
    for start in stride(from: 0, to: paths.count, by: 1000) {
      let part = paths[start..<min(start + 1000, paths.count)]
      let keys = part.map { "{\"Key\": \"\(bucket.start)\($0)\"}" }.joined(separator: ", ")
      let scratch = try ScratchFolder()
      try scratch.write(Array("{\"Objects\": [\(keys)], \"Quiet\": true}".utf8), to: "list.json")
      let answer = try aws(
        [
          "s3api", "delete-objects", "--bucket", bucket.name, "--delete",
          "file://\(scratch.path)/list.json", "--query", "Errors[].[Key,Message]", "--output",
          "text",
        ]
      ).succeed("delete files at \(bucket.address)")
      let words = String(decoding: answer.prefix(400), as: UTF8.self)
      guard answer.isEmpty || words == "None\n" else {
        throw PublishFailure("cannot delete files at \(bucket.address): \(words)")
      }
    }
  }

  private func key(_ path: String) -> String { "s3://\(bucket.name)/\(bucket.start)\(path)" }

  private func aws(_ arguments: [String]) -> ChildProgram {
    var environment = ["AWS_PAGER": ""]
    if let profile = bucket.profile { environment["AWS_PROFILE"] = profile }
    if let region = bucket.region { environment["AWS_DEFAULT_REGION"] = region }
    // Hosts other than Amazon often do not know the newest checksums.
    if bucket.endpoint != nil {
      environment["AWS_REQUEST_CHECKSUM_CALCULATION"] = "when_required"
      environment["AWS_RESPONSE_CHECKSUM_VALIDATION"] = "when_required"
    }
    let endpoint = bucket.endpoint.map { ["--endpoint-url", $0] } ?? []
    return .publishing("aws", endpoint + arguments, environment: environment)
  }
}
