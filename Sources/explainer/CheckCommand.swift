import ArgumentParser
import Model
import Pipeline

/// Finds what is wrong without writing anything.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Build everything, write nothing, and print what is wrong.",
    discussion: """
      Besides what 'build' says it looks at the finished pages: places within other pages that links \
      name, and files of the theme that nothing uses.

      With --external it also asks, with the 'curl' that is installed, whether the addresses out of \
      the site still answer: at most two of one server at a time, each with its own time-out and two \
      more tries. Good answers are kept in .explainer/ for a week.
      """)

  @OptionGroup var options: SiteOptions

  @Flag(help: "Ask whether the addresses out of the site still answer.")
  var external = false

  func run() async throws {
    let site = Configuration(
      root: options.root, jobs: options.jobs, flags: options.flags())
    try await options.reporting {
      var (report, web) = try await Pipeline(site).examine()
      if external {
        guard let said = try ExternalLinks(web, root: options.root).complaints() else {
          throw FileError(path: "curl", operation: .read, reason: "--external needs it installed")
        }
        report.add(said)
      }
      return (report, options.summary(report))
    }
  }
}
