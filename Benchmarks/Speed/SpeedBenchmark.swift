import Deriving

/// Times the whole derivation of many stories on one core, step by step.
///
/// In processor time of the one thread, because other programs share the machine.
struct SpeedBenchmark {
  private let corpus: SpeedCorpus
  private var runs: [[DerivationStep: Double]] = []

  /// Derives the stories as often as asked.
  /// - Parameters:
  ///   - corpus: the stories.
  ///   - count: how often all of them are derived.
  ///   - sharesMemory: whether one memory of words serves all stories, as a worker's does.
  init(_ corpus: SpeedCorpus, runs count: Int, sharesMemory: Bool) {
    self.corpus = corpus
    for _ in 0..<count { run(sharesMemory) }
  }

  private mutating func run(_ sharesMemory: Bool) {
    var times: [DerivationStep: Double] = [:]
    var memory = WordMemory()
    for story in corpus.stories {
      var last = ProcessorClock.now
      if !sharesMemory { memory = WordMemory() }
      _ = Deriver.derive(story, memory: memory) { step in
        let now = ProcessorClock.now
        times[step, default: 0] += now - last
        last = now
      }
    }
    runs.append(times)
  }

  /// The table of the steps: the median of the runs, and the best.
  func report() -> String {
    let steps = DerivationStep.allCases.filter { step in runs.contains { $0[step] != nil } }
    let whole = runs.map { run in steps.reduce(0) { $0 + (run[$1] ?? 0) } }
    let total = SpeedFigures.median(whole)
    var table = SpeedTable(["step", "ms", "share", "MB/s", "ns/byte", "best MB/s"])
    for step in steps {
      table.add([step.rawValue] + cells(runs.map { $0[step] ?? 0 }, of: total))
    }
    table.add(["whole"] + cells(whole, of: total))
    return """
      \(corpus.stories.count) stories, \(SpeedFigures.digits(Double(corpus.bytes) / 1e6, 2)) MB of \
      paragraphs, \(runs.count) runs, one core, peak memory \(ProcessorClock.peakMegabytes) MB
      \(table.text)
      """
  }

  private func cells(_ times: [Double], of total: Double) -> [String] {
    let (median, megabytes) = (SpeedFigures.median(times), Double(corpus.bytes) / 1e6)
    return [
      SpeedFigures.digits(median * 1e3, 1), SpeedFigures.share(median, of: total),
      SpeedFigures.rate(megabytes, in: median, 1),
      SpeedFigures.digits(median * 1e9 / Double(corpus.bytes), 2),
      SpeedFigures.rate(megabytes, in: times.min() ?? 0, 1),
    ]
  }
}
