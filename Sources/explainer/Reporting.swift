import ArgumentParser
import Model
import Pipeline

extension SiteOptions {
  /// Runs a build, prints everything that is wrong to standard error and the result to standard
  /// output, and leaves with the exit code that says which it was.
  func reporting(_ build: () async throws -> (report: Report, result: String?)) async throws {
    do {
      let (report, result) = try await build()
      StandardError.print(report.diagnostics.map { format.line($0) })
      if let result { print(result) }
      if report.hasErrors { throw ExitStatus.mistakes }
    } catch let error as FileError {
      StandardError.print(["explainer: \(error.text)"])
      throw ExitStatus.failure
    }
  }
}
