import ArgumentParser
import Model
import Pipeline
import Publishing

extension SiteOptions {
  /// Runs a command that reaches out of this machine, and leaves with the exit code for what stopped
  /// it.
  func publishing(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let refusal as Refusal {
      try leave(with: refusal.diagnostics)
    } catch let failure as PublishFailure {
      StandardError.print(["explainer: \(failure.text)"])
      throw ExitStatus.failure
    } catch let error as FileError {
      StandardError.print(["explainer: \(error.text)"])
      throw ExitStatus.of(error)
    }
  }

  /// Prints what is wrong, and leaves if it is an error.
  func leave(with diagnostics: [Diagnostic]) throws {
    StandardError.print(printer.lines(for: diagnostics))
    if diagnostics.hasErrors { throw ExitStatus.mistakes }
  }
}
