import Foundation

/// Times the preview: from saving a page or a note until its new words come over HTTP.
enum SpeedServe {
  /// The table.
  /// - Throws: `BenchFailure` when a site cannot be written or served.
  static func report(_ options: SpeedOptions, _ interrupts: Interrupts) throws -> String {
    var title: [String] = []
    var table = SpeedTable(["", "start s", "median ms", "worst ms", "× start", "peak MB"])
    for part in SpeedPart.all(of: options) {
      try WorkFolder.with(in: options.folder) { folder in
        let site = try SpeedSite(part.options, in: folder, interrupts)
        title.append(site.summary)
        table.add([part.isPages ? "a page edited" : "a note edited"] + (try row(site, part)))
      }
    }
    return "from saving a file to its new bytes served, \(options.rounds) edits\n"
      + title.joined(separator: "\n") + "\n" + table.text
  }

  private static func row(
    _ site: SpeedSite, _ part: SpeedPart
  ) throws(BenchFailure) -> [String] {
    let preview = try site.serve()
    let seconds: [Double]
    do {
      seconds = try measure(preview, site, part)
    } catch {
      preview.stop()
      throw error
    }
    let usage = preview.stop()
    let median = SpeedFigures.median(seconds)
    return [
      SpeedFigures.digits(preview.firstSeconds, 2), SpeedFigures.digits(median * 1e3, 1),
      SpeedFigures.digits((seconds.max() ?? 0) * 1e3, 1),
      SpeedFigures.ratio(median, to: preview.firstSeconds),
      SpeedFigures.digits(usage?.megabytes ?? 0, 0),
    ]
  }

  /// The first edit is not counted: the preview has to look at everything once.
  private static func measure(
    _ preview: SpeedPreview, _ site: SpeedSite, _ part: SpeedPart
  ) throws(BenchFailure) -> [Double] {
    var seconds: [Double] = []
    for round in 0...part.options.rounds {
      let words = "Written in round \(round)."
      let (file, page) = part.edited(round, of: site.corpus)
      let start = ContinuousClock.now
      try site.add(words, to: file)
      _ = try preview.seconds(until: page, holds: words)
      if round > 0 { seconds.append((ContinuousClock.now - start) / .seconds(1)) }
    }
    return seconds
  }
}
