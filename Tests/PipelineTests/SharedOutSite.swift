import Foundation
import TestSupport

@testable import Pipeline

/// A site that is built once as a whole and once in parts, in two folders, as on two machines.
struct SharedOutSite {
  /// Where it is built in parts.
  let folder: URL
  /// How many parts it has.
  let count: Int

  /// The parts' files.
  var parts: [String] {
    (1...count).map { folder.appending(path: "Parts/\($0)-of-\(count).part").path }
  }

  /// The pipeline of the folder in which the parts are merged.
  var pipeline: Pipeline { Pipeline(Configuration(root: folder.path, jobs: 2)) }

  /// Builds every part.
  func build() async throws {
    for number in 1...count { _ = try await build(number) }
  }

  /// Builds one part.
  func build(_ number: Int) async throws -> Report {
    guard let shard = Shard(number, of: count) else { throw CocoaError(.formatting) }
    return try await pipeline.build(shard, into: parts[number - 1])
  }
}
