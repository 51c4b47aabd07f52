import ArgumentParser
import Pipeline

/// Builds the site into a folder, or one part of it into a file.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the site, or one part of it.",
    discussion: """
      A story or page with mistakes in its files stays as it was built last, and the others are built; any \
      other error, and the output folder stays as it was.

      With --shard several machines share the work: each builds one part of the site into a file, and \
      'explainer merge' joins them. A part is written even when the content has errors; 'merge' says \
      them all.

      With --portable the site can be handed on as a folder: every page, its styles and its scripts \
      work from a disk or a memory stick.
      """)

  @OptionGroup var options: SiteOptions

  @Option(
    name: [.short, .long],
    help: """
      The output folder. (default: <root>/Site) With --shard, the part's file. \
      (default: <root>/Parts/<k>-of-<n>.part)
      """)
  var output: String?

  @Option(
    help: ArgumentHelp("Build only the k-th of n parts.", valueName: "k/n"),
    transform: Self.shard)
  var shard: Shard?

  @Flag(help: "Make pages that work when they are opened from a disk, without a server.")
  var portable = false

  @Flag(help: "Tell how long each step took.")
  var timings = false

  func run() async throws {
    let measured = timings ? Timings() : nil
    defer { StandardError.print(measured?.lines ?? []) }
    try await Timings.$current.withValue(measured) { try await build() }
  }

  private func build() async throws {
    let site = Configuration(
      root: options.root, output: output, jobs: options.jobs,
      flags: options.flags(isPortable: portable))
    guard let shard else {
      return try await options.reporting {
        let report = try await Pipeline(site).build()
        return (report, options.summary(report))
      }
    }
    let file = output ?? (options.root == "." ? "" : options.root + "/") + "Parts/" + shard.fileName
    try await options.reporting {
      let report = try await Pipeline(site).build(shard, into: file)
      return (report, options.summary(report).map { "part \(shard.text) in \(file): \($0)" })
    }
  }

  private static func shard(_ text: String) throws -> Shard {
    guard let shard = Shard(text) else {
      throw ValidationError("the second of four parts is '2/4'; there are at most \(Shard.limit)")
    }
    return shard
  }
}
