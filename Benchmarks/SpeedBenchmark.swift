import Deriving
import Foundation
import Model

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
      var last = Self.processorTime
      if !sharesMemory { memory = WordMemory() }
      _ = Deriver.derive(story, memory: memory) { step in
        let now = Self.processorTime
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
    let total = Self.median(whole)
    let rows = steps.map { step in
      row(step.rawValue, runs.map { $0[step] ?? 0 }, of: total)
    }
    return """
      \(corpus.stories.count) stories, \(Self.digits(Double(corpus.bytes) / 1e6, 2)) MB of \
      paragraphs, \(runs.count) runs, one core, peak memory \(Self.peakMegabytes) MB
      step           ms   share    MB/s  ns/byte    best MB/s
      \((rows + [row("whole", whole, of: total)]).joined(separator: "\n"))
      """
  }

  private func row(_ name: String, _ times: [Double], of total: Double) -> String {
    let (median, best) = (Self.median(times), times.min() ?? 0)
    let cells = [
      (Self.digits(median * 1e3, 1), 7), (Self.digits(median / total * 100, 1) + "%", 8),
      (speed(median), 8), (Self.digits(median * 1e9 / Double(corpus.bytes), 2), 9),
      (speed(best), 13),
    ]
    let line = cells.map { String(repeating: " ", count: max(0, $1 - $0.count)) + $0 }.joined()
    return name + String(repeating: " ", count: max(0, 10 - name.count)) + line
  }

  private func speed(_ seconds: Double) -> String {
    seconds > 0 ? Self.digits(Double(corpus.bytes) / seconds / 1e6, 1) : "-"
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }

  private static func digits(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }

  /// The seconds that this thread has run.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }
}
