import Markdown
import Programs
import Synchronization

/// Renders Markdown that looks like too much work in a process of its own: the same program again, with
/// so much time and memory of the machine's, and nothing else.
///
/// Measured: Debian's Markdown library can be kept busy for hours by a megabyte, and ends the process
/// when it gets no memory. Only a process can be stopped then without harm to the rest of the build.
package struct SlowLane: Sendable {
  /// The name of the command of ``help()``.
  package static let command = "__render"

  private static let limits = Helper.Limits(seconds: 5, memory: 1 << 30)
  /// Seconds of the processor after which an end by a signal is due to them.
  private static let almostAll = Double(limits.seconds) - 0.5
  /// MiB of memory at which an end by a signal is due to it.
  ///
  /// Buffers double as they grow, and the one that was refused is not counted. Ordinary texts need a third
  /// of it (measured).
  private static let much = Double(limits.memory >> 20) / 8
  /// Seconds by the clock, for a machine that has other things to do.
  private static let patience = 60

  private let program: String
  /// One at a time, because each may take a gigabyte.
  private static let turn = Mutex(())

  /// A lane through a program that knows the command; the one that is running unless another is
  /// named, even if somebody replaced its file meanwhile.
  package init(program: String = "/proc/self/exe") { self.program = program }

  /// Does some work, of which texts that are suspect go this way.
  package func run<Result: Sendable>(
    _ work: () async throws -> Result
  ) async rethrows -> Result {
    let lane = MarkdownLane { [program] (task, most, answer) throws(MarkdownLane.Failure) in
      let dialogue = Dialogue(program, [Self.command], seconds: Self.patience)
      do throws(ProgramFailure) {
        return try Self.turn.withLock { _ throws(ProgramFailure) in
          try dialogue.run(task, most: most, answer: answer)
        }
      } catch {
        throw MarkdownLane.Failure(Self.reason(error, most))
      }
    }
    return try await MarkdownLane.$current.withValue(lane, operation: work)
  }

  /// The other end: does what another process of the program asks for.
  ///
  /// Nobody types the command: it reads its work from a connection and has no other use. It must be
  /// called before anything else has begun a thread.
  /// - Returns: whether it got its result.
  package static func help() -> Bool {
    guard let helper = Helper(limits), let task = helper.task(),
      let result = MarkdownTask.perform(task, asking: { helper.ask($0) })
    else { return false }
    return helper.finish(result)
  }

  private static func reason(_ failure: ProgramFailure, _ most: Int) -> String {
    switch failure {
    case .tooLong: "it took more than \(patience) seconds"
    case .tooMuch: "it grows to more than \(most) bytes"
    case .ended(_, let ending) where ending.isBySignal && ending.processor > almostAll:
      "it took more than \(limits.seconds) seconds"
    case .ended(_, let ending) where ending.isBySignal && ending.megabytes > much:
      "it took more than \(limits.memory >> 30) GiB of memory"
    case .ended, .machine, .notInstalled: "it cannot be rendered apart: \(failure.text)"
    }
  }
}
