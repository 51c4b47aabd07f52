import ArgumentParser
import Pipeline

/// Joins the parts of a site that several machines built.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join the parts that 'build --shard' wrote into the site.",
    discussion: """
      Takes every part once, in any order, beside the content they were built from. The site is byte \
      for byte what one 'build' writes, and so is what is said about it. Parts that are missing, \
      given twice, damaged, or built from other content or by another program are refused, and the \
      output folder stays as it was.
      """)

  @OptionGroup var options: SiteOptions

  @Option(name: [.short, .long], help: "The output folder. (default: <root>/Site)")
  var output: String?

  @Flag(help: "Make pages that work when they are opened from a disk, without a server.")
  var portable = false

  @Argument(help: "The parts' files: Parts/*")
  var parts: [String]

  func run() async throws {
    let site = Configuration(
      root: options.root, output: output, jobs: options.jobs,
      flags: options.flags(isPortable: portable))
    try await options.reporting {
      let report = try await Pipeline(site).merge(parts)
      return (report, options.summary(report))
    }
  }
}
