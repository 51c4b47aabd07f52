import ArgumentParser
import Glibc
import Model
import Pipeline
import Publishing

/// Brings the site to a place that `site.yml` names.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Bring the site to where readers find it.",
    discussion: """
      Builds the site, prints what is new, changed and deleted at the target, and sends that. \
      'publish:' in Content/site.yml names the targets. With any error in the content nothing is sent; \
      only files that an earlier run brought there are ever deleted.
      """)

  @OptionGroup var options: SiteOptions

  @Option(name: [.short, .long], help: "The output folder. (default: <root>/Site)")
  var output: String?

  @Flag(help: "Print what would be sent, and send nothing.")
  var dryRun = false

  @Flag(help: "Go ahead though much is deleted, or somebody else's files are replaced.")
  var yes = false

  @Flag(help: "Send every file, whatever the target says it has.")
  var all = false

  @Flag(help: "Send the output folder as the last build left it.")
  var noBuild = false

  @Flag(help: "Serve the release before the present one again (rsync).")
  var rollback = false

  @Argument(help: "The target's name in site.yml; may be left out when there is only one.")
  var target: String?

  func validate() throws {
    guard !rollback || !(dryRun || yes || all || noBuild) else {
      throw ValidationError("'--rollback' goes with no other flag: it sends nothing")
    }
  }

  func run() async throws {
    let configuration = Configuration(
      root: options.root, output: output, jobs: options.jobs, flags: options.flags())
    try await options.publishing {
      let pipeline = Pipeline(configuration)
      let (settings, said) = try pipeline.settings()
      guard let settings, !said.hasErrors else {
        try options.leave(with: said)
        return
      }
      let target = try settings.targets.named(self.target)
      if rollback { return print(try ReleaseHistory(target, root: options.root).goBack()) }
      if !noBuild { try options.leave(with: try await pipeline.build().diagnostics) }
      try publish(configuration.output, to: target, settings)
    }
  }

  private func publish(
    _ output: String, to target: PublishTarget, _ settings: SiteConfiguration
  ) throws {
    let site = try BuiltSite(output: output, withPagefind: settings.search == .pagefind)
    try options.leave(with: site.warnings)
    let publication = try Publication(
      site, to: target, root: options.root, title: settings.title, sendsAll: all)
    print("to \(publication.address):")
    for line in publication.changes.lines { print(line) }
    if publication.changes.isEmpty { return print("nothing to publish") }
    if !yes { try options.leave(with: publication.doubts) }
    if dryRun { return print("nothing was sent: this was a dry run") }
    // In a log the list must stand before whatever happens next.
    fflush(nil)
    print("published: \(try publication.send())")
  }
}

extension [PublishTarget] {
  /// The target of a name, or the only one; anything else is a wrong argument.
  fileprivate func named(_ name: String?) throws -> PublishTarget {
    let names = map { "'\($0.name)'" }.joined(separator: ", ")
    guard !isEmpty else {
      throw ValidationError("site.yml names no target; add 'publish:' (see the README)")
    }
    guard let name else {
      if count == 1 { return self[0] }
      throw ValidationError("say where to publish: \(names)")
    }
    if let target = first(where: { $0.name == name }) { return target }
    let nearest = NearestName.suggestion(for: name, among: map(\.name))
    throw ValidationError(
      "site.yml has no target '\(name)'" + (nearest.isEmpty ? "; there is \(names)" : nearest))
  }
}
