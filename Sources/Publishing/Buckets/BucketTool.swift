import Model
import Programs
import Writing

/// A program that speaks S3: the few things that publishing asks of it.
protocol BucketTool {
  /// The paths of the objects below the prefix.
  func list() throws(PublishFailure) -> [String]

  /// The bytes of an object that was listed.
  func bytes(at path: String) throws(PublishFailure) -> [UInt8]

  /// Puts the files below a folder under the same paths, all of one type; links are followed.
  func put(_ folder: ScratchFolder, type: String) throws(PublishFailure)

  /// Deletes objects by their paths.
  func delete(_ paths: [String]) throws
}

extension PublishTarget.Bucket {
  /// The bucket with its prefix, as messages name it: `s3://news/site`.
  var address: String { "s3://\(name)/\(prefix)" }

  /// What stands before the path of a file in its key.
  var start: String { prefix.isEmpty ? "" : prefix + "/" }

  /// The program to be used: the one that is asked for, else one that is installed.
  /// - Throws: ``PublishFailure`` when none is.
  func program() throws(PublishFailure) -> any BucketTool {
    if tool == .rclone || (tool == nil && remote != nil) { return RcloneTool(self) }
    if tool == .aws || ChildProgram.isInstalled("aws") { return AWSTool(self) }
    if ChildProgram.isInstalled("rclone") { return RcloneTool(self) }
    throw PublishFailure(
      "neither 'aws' nor 'rclone' is installed here; one of them is needed for S3")
  }
}
