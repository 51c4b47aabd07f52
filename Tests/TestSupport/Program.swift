package import Foundation

/// Runs the program that was built beside the tests.
package enum Program {
  /// What a run left behind.
  package struct Outcome: Hashable, Sendable {
    /// Standard output.
    package let output: String
    /// Standard error.
    package let errors: String
    /// The exit code.
    package let status: Int32

    /// What was printed, and the exit code.
    package init(output: String, errors: String, status: Int32) {
      self.output = output
      self.errors = errors
      self.status = status
    }
  }

  /// The built program of a name: the tests' own bundle lies in the same folder.
  package static func built(_ name: String) throws -> URL {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: own).deletingLastPathComponent().appending(path: name)
  }

  /// Runs a program to its end in a folder.
  package static func run(
    _ program: URL, _ arguments: [String], in folder: URL
  ) throws -> Outcome {
    let errors = folder.deletingLastPathComponent().appending(path: "stderr-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: errors) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: bytes, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self),
      status: process.terminationStatus)
  }
}
