import ArgumentParser
import Pipeline

/// Finds what is wrong without writing anything.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Build everything, write nothing, and print what is wrong.")

  @OptionGroup var options: SiteOptions

  func run() async throws {
    let site = Configuration(
      root: options.root, jobs: options.jobs, flags: options.flags())
    try await options.reporting {
      let report = try await Pipeline(site).check()
      return (report, report.hasErrors ? nil : report.summary)
    }
  }
}
