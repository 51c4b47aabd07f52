import Synchronization

/// How long the steps of a build take, for whoever asks; a build that nobody asks about measures nothing.
package final class Timings: Sendable {
  /// The measuring that is going on, if any, in the task that builds.
  @TaskLocal package static var current: Timings?

  private struct Steps {
    var last: ContinuousClock.Instant
    var list: [(name: String, time: Duration)] = []
  }

  private let steps = Mutex(Steps(last: ContinuousClock().now))

  /// Begins to measure.
  package init() {}

  /// Notes that a step is over.
  static func mark(_ name: String) {
    current?.steps.withLock { steps in
      let now = ContinuousClock().now
      steps.list.append((name, now - steps.last))
      steps.last = now
    }
  }

  /// The steps in their order with their times, then all of them together: a line for each.
  package var lines: [String] {
    let list = steps.withLock(\.list)
    let whole = list.reduce(.zero) { $0 + $1.time }
    return (list + [("in all", whole)]).map { name, time in
      let tenths = Int(time / .microseconds(100))
      let figure = "\(tenths / 10).\(tenths % 10) ms"
      let gap = String(repeating: " ", count: max(1, 40 - name.utf8.count - figure.utf8.count))
      return "  \(name)\(gap)\(figure)"
    }
  }
}
