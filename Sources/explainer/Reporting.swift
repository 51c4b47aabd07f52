import ArgumentParser
import Model
import Pipeline

extension SiteOptions {
  /// Runs a build, prints everything that is wrong to standard error and the result to standard
  /// output, and leaves with the exit code that says which it was.
  ///
  /// A SARIF log is a result itself: it goes to standard output, in place of any other.
  func reporting(_ build: () async throws -> (report: Report, result: String?)) async throws {
    do {
      let count = BuildProgress()
      let progress = Progress("building", isShown: !quiet && format == .text) { count.text }
      let outcome: (report: Report, result: String?)
      do {
        outcome = try await BuildProgress.$current.withValue(count) { try await build() }
        progress.stop()
      } catch {
        progress.stop()
        throw error
      }
      say(outcome.report.diagnostics)
      if format == .sarif {
        print(sarif(outcome.report.diagnostics))
      } else if let result = outcome.result {
        print(result)
      }
      if outcome.report.hasErrors { throw ExitStatus.mistakes }
    } catch let error as FileError {
      StandardError.print(["explainer: \(error.text)"])
      throw ExitStatus.of(error)
    }
  }

  /// The line at the end of a clean build; none with `--quiet`.
  func summary(_ report: Report) -> String? {
    report.hasErrors || quiet ? nil : report.summary
  }

  private func say(_ diagnostics: [Diagnostic]) {
    guard format != .sarif else { return }
    StandardError.print(printer.lines(for: diagnostics))
    let first = diagnostics.first { $0.severity == .error }
    if let first, format == .text, Terminal.isWatched, !quiet {
      StandardError.print(["'explainer explain \(first.identifier)' says more"])
    }
  }

  private func sarif(_ diagnostics: [Diagnostic]) -> String {
    SARIFLog(of: diagnostics) { DiagnosticPrinter.file($0, below: root) }.text
  }

  /// Prints diagnostics as these options say.
  var printer: DiagnosticPrinter {
    DiagnosticPrinter(
      format: format, root: root, showsLines: verbose || Terminal.isWatched && !quiet,
      hasColours: Terminal.hasColours, isQuiet: quiet)
  }
}
