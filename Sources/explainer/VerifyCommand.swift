import ArgumentParser
import Model
import Pipeline
import Publishing

/// Proves that what is served is what was built.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Prove that what is served is what was built.",
    discussion: """
      Fetches every file of the site from a folder or an address and compares it with the output \
      folder. Leaves with 1 when a file is missing or different, or when the place serves a file that \
      was not built.
      """)

  @OptionGroup var options: SiteOptions

  @Option(name: [.short, .long], help: "The output folder. (default: <root>/Site)")
  var output: String?

  @Flag(help: "Compare with the manifest that is served, where there is no output folder.")
  var servedManifest = false

  @Argument(help: "A folder or an address; the site's baseURL when left out.")
  var place: String?

  func run() async throws {
    let configuration = Configuration(root: options.root, output: output, jobs: options.jobs)
    try await options.publishing {
      let (settings, said) = try Pipeline(configuration).settings()
      if !servedManifest || place == nil { try options.leave(with: said) }
      guard let place = place ?? settings?.baseURL else {
        throw ValidationError(
          "say what to verify: a folder or an address; site.yml has no 'baseURL'")
      }
      let built =
        servedManifest
        ? nil
        : try BuiltSite(
          output: configuration.output, withPagefind: settings?.search == .pagefind
        ).manifest
      let verification = try Verification(of: place, against: built)
      for line in verification.lines { print(line) }
      if !verification.isClean { throw ExitStatus.mistakes }
    }
  }
}
