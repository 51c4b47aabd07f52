import ArgumentParser
import Model
import Pipeline

/// Says why a block stands where it stands.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say why a block stands where it stands.",
    discussion: """
      Name the block by its story and identity, as 'explainer coverage' prints it
      (energy-ceasefire#3fa9c2e1b0), or by a line of an article's file
      (Content/energy-ceasefire/articles/2025-03-18-wire.txt:12).
      """)

  @OptionGroup var options: SiteOptions

  @Argument(help: "<story>#<block> or <path>:<line>")
  var place: String

  func run() async throws {
    let site = Configuration(
      root: options.root, jobs: options.jobs, flags: options.flags())
    try await options.reporting {
      let report = try await Pipeline(site).explain()
      return (report, try trace(in: report))
    }
  }

  private func trace(in report: Report) throws -> String? {
    guard !report.explainers.isEmpty else { return nil }
    if let mark = place.utf8.lastIndex(of: UInt8(ascii: "#")) {
      let story = String(place[..<mark])
      return try trace(
        block: String(place[place.utf8.index(after: mark)...]), of: story, in: report)
    }
    guard let mark = place.utf8.lastIndex(of: UInt8(ascii: ":")),
      let line = Int(place[place.utf8.index(after: mark)...])
    else { throw ValidationError("'\(place)' is neither <story>#<block> nor <path>:<line>") }
    return try trace(line: line, of: String(place[..<mark]), in: report)
  }

  private func trace(block: String, of story: String, in report: Report) throws -> String {
    for explainer in try report.explainers(named: story) {
      if let found = Trace.find(block: block, in: explainer) {
        return Trace(found, in: explainer).text
      }
    }
    throw ValidationError(
      "story '\(story)' has no block '\(block)'; 'explainer coverage \(story)' lists them")
  }

  private func trace(line: Int, of path: String, in report: Report) throws -> String {
    for explainer in report.explainers {
      if let found = Trace.find(line: line, of: path, in: explainer) {
        return Trace(found, in: explainer).text
      }
    }
    throw ValidationError("no block stands at line \(line) of '\(path)'")
  }
}
