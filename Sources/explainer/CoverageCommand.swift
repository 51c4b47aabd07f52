import ArgumentParser
import Model
import Pipeline

/// Prints what became of every block.
struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Print what became of every block of a story's articles.")

  @OptionGroup var options: SiteOptions

  @Flag(help: "Only the blocks that are not on the page.")
  var unused = false

  @Argument(help: "The story's slug; every story when left out.")
  var story: String?

  func run() async throws {
    let site = Configuration(
      root: options.root, jobs: options.jobs, flags: options.flags())
    try await options.reporting {
      let report = try await Pipeline(site).explain()
      let chosen = try report.explainers(named: story)
      let texts = chosen.map { Coverage(of: $0).text(unusedOnly: unused) }
      return (report, texts.joined(separator: "\n\n"))
    }
  }
}

extension Report {
  /// The explainers of one slug, or all; a slug that no story has is a wrong argument.
  func explainers(named slug: String?) throws -> [Explainer] {
    guard let slug else { return explainers }
    let found = explainers.filter { $0.story.slug.text == slug }
    guard found.isEmpty, !explainers.isEmpty else { return found }
    let names = explainers.map(\.story.slug.text)
    let nearest = NearestName.suggestion(for: slug, among: names)
    throw ValidationError("no story has the slug '\(slug)'\(nearest)")
  }
}
