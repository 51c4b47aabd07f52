import Foundation

/// Times whole builds into an empty folder: pages and stories, on one thread and on all cores.
enum SpeedBuild {
  /// The table.
  /// - Throws: `BenchFailure` when a site cannot be written or built.
  static func report(_ options: SpeedOptions, _ interrupts: Interrupts) throws -> String {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    var table = SpeedTable([
      "", "s", "s cpu", "ms each", "× page", "each/s", "MB/s", "× 1 thread", "peak MB",
    ])
    var (title, pageTimes) = ([String](), [Int: Double]())
    for part in SpeedPart.all(of: options) {
      try WorkFolder.with(in: options.folder) { folder in
        let site = try SpeedSite(part.options, in: folder, interrupts)
        title.append(site.summary)
        let runs = try measure(site, rounds: options.rounds, jobs: Set([1, cores]).sorted())
        let alone = SpeedFigures.median(runs[0].usages.map(\.seconds))
        for (jobs, usages) in runs {
          let each = SpeedFigures.median(usages.map(\.seconds)) / Double(part.count)
          if part.isPages { pageTimes[jobs] = each }
          table.add(
            [part.name + ", \(jobs) thread\(jobs == 1 ? "" : "s")"]
              + cells(usages, part.count, site.bytes, alone, pageTimes[jobs] ?? 0))
        }
      }
    }
    return "fresh output, median of \(options.rounds), \(cores) cores\n"
      + title.joined(separator: "\n") + "\n" + table.text
  }

  /// All in turns, so that a slow minute of the machine hits all alike; one run before, unmeasured.
  private static func measure(
    _ site: SpeedSite, rounds: Int, jobs: [Int]
  ) throws(BenchFailure) -> [(jobs: Int, usages: [ChildProcess.Usage])] {
    var runs = jobs.map { (jobs: $0, usages: [ChildProcess.Usage]()) }
    _ = try site.buildAfresh(jobs: 1)
    for _ in 0..<rounds {
      for index in runs.indices {
        runs[index].usages.append(try site.buildAfresh(jobs: runs[index].jobs))
      }
    }
    return runs
  }

  private static func cells(
    _ usages: [ChildProcess.Usage], _ count: Int, _ bytes: Int, _ alone: Double, _ page: Double
  ) -> [String] {
    let seconds = SpeedFigures.median(usages.map(\.seconds))
    return [
      SpeedFigures.digits(seconds, 3),
      SpeedFigures.digits(SpeedFigures.median(usages.map(\.processor)), 3),
      SpeedFigures.digits(seconds / Double(count) * 1e3, 3),
      SpeedFigures.ratio(seconds / Double(count), to: page),
      SpeedFigures.rate(Double(count), in: seconds, 0),
      SpeedFigures.rate(Double(bytes) / 1e6, in: seconds, 1),
      SpeedFigures.ratio(seconds, to: alone),
      SpeedFigures.digits(usages.map(\.megabytes).max() ?? 0, 0),
    ]
  }
}
