import ArgumentParser
import Pipeline

/// Builds the site into a folder.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site.",
    discussion: "Any error in the content, and the output folder stays as it was.")

  @OptionGroup var options: SiteOptions

  @Option(name: [.short, .long], help: "The output folder. (default: <root>/Site)")
  var output: String?

  func run() async throws {
    let site = Configuration(root: options.root, output: output, jobs: options.jobs)
    try await options.reporting {
      let report = try await Pipeline(site).build()
      return (report, report.hasErrors ? nil : report.summary)
    }
  }
}
