import Foundation

/// Times builds after a build: nothing changed, a page or a note edited, the frame of all pages
/// edited.
enum SpeedRebuild {
  private static let kinds = ["full build", "nothing changed", "edited", "template edited"]

  /// The table.
  /// - Throws: `BenchFailure` when a site cannot be written or built.
  static func report(_ options: SpeedOptions, _ interrupts: Interrupts) throws -> String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    var (title, table) = ([String](), SpeedTable(["", "ms", "ms cpu", "× full", "peak MB"]))
    for part in SpeedPart.all(of: options) {
      try WorkFolder.with(in: options.folder) { folder in
        let site = try SpeedSite(part.options, in: folder, interrupts)
        title.append(site.summary)
        let usages = try measure(site, part, rounds: options.rounds, jobs: cores)
        let full = SpeedFigures.median(usages[0].map(\.seconds))
        for (kind, usages) in zip(kinds, usages) {
          let edited = part.isPages ? "one page edited" : "one note edited"
          table.add(["\(part.name), \(kind == "edited" ? edited : kind)"] + cells(usages, full))
        }
      }
    }
    return "builds after a build, median of \(options.rounds), \(cores) threads\n"
      + title.joined(separator: "\n") + "\n" + table.text
  }

  private static func measure(
    _ site: SpeedSite, _ part: SpeedPart, rounds: Int, jobs: Int
  ) throws(BenchFailure) -> [[ChildProcess.Usage]] {
    var usages = [[ChildProcess.Usage]](repeating: [], count: kinds.count)
    _ = try site.buildAfresh(jobs: jobs)
    for round in 0..<rounds {
      usages[0].append(try site.buildAfresh(jobs: jobs))
      usages[1].append(try site.build(jobs: jobs))
      try site.add("Written in round \(round).", to: part.edited(round, of: site.corpus).file)
      usages[2].append(try site.build(jobs: jobs))
      try site.addToTheme("Round \(round).")
      usages[3].append(try site.build(jobs: jobs))
    }
    return usages
  }

  private static func cells(_ usages: [ChildProcess.Usage], _ full: Double) -> [String] {
    let seconds = SpeedFigures.median(usages.map(\.seconds))
    return [
      SpeedFigures.digits(seconds * 1e3, 1),
      SpeedFigures.digits(SpeedFigures.median(usages.map(\.processor)) * 1e3, 1),
      SpeedFigures.ratio(seconds, to: full),
      SpeedFigures.digits(usages.map(\.megabytes).max() ?? 0, 0),
    ]
  }
}
