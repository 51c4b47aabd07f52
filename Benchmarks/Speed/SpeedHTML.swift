import Foundation
import HTML

/// How fast saved pages are read, and how much memory that takes.
enum SpeedHTML {
  /// A table of one line: pages and megabytes a second of processor time, in the median of several runs
  /// over a folder; one page is held at a time.
  /// - Throws: `BenchFailure` for a folder without pages.
  static func report(folder: String, runs: Int) throws -> String {
    let names = try HTMLPredictor.names(in: folder)
    guard !names.isEmpty else { throw BenchFailure.usage("no .html in '\(folder)'") }
    var (bytes, seconds) = (0, [Double]())
    for run in 0..<runs {
      var time = 0.0
      for name in names {
        let page = try HTMLPredictor.page(name, in: folder)
        if run == 0 { bytes += page.count }
        time += ProcessorClock.seconds { _ = try? ArticleFinder.article(in: PageText(of: page)) }
      }
      seconds.append(time)
    }
    let median = seconds.sorted()[runs / 2]
    return String(
      format: "html  %d pages, %.1f MB: %.0f pages/s, %.1f MB/s (median of %d), peak %d MiB",
      names.count, Double(bytes) / 1e6, Double(names.count) / median, Double(bytes) / 1e6 / median,
      runs, ProcessorClock.peakMegabytes)
  }
}
