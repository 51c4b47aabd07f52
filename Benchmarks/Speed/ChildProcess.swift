import Foundation
import Programs

/// A program that is measured: its time and its memory are its own.
struct ChildProcess {
  /// What a program took.
  struct Usage: Hashable {
    /// Seconds by the clock.
    let seconds: Double
    /// Seconds of processor time.
    let processor: Double
    /// The most memory it held, in MiB.
    let megabytes: Double
    /// Its exit code, or 128 and the signal that ended it.
    let status: Int32
  }

  private let program: RunningProgram
  private let start = ContinuousClock.now

  /// Starts a program; what it prints is thrown away, what it says of errors goes to a file.
  /// - Throws: `BenchFailure` when it cannot be started.
  init(_ program: String, _ arguments: [String], errors: String) throws(BenchFailure) {
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    let log = open(errors, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { for file in [nothing, log] { close(file) } }
    do throws(ProgramFailure) {
      self.program = try RunningProgram(
        program, arguments, environment: Environment.all,
        files: .init(input: nothing, output: nothing, errors: log))
    } catch {
      throw BenchFailure("cannot start '\(program)': \(error.text)")
    }
  }

  /// Waits for its end.
  /// - Throws: `BenchFailure` when somebody asks for ours; the program is gone then.
  func end(_ interrupts: Interrupts) throws(BenchFailure) -> Usage {
    while true {
      if let usage = usage(program.endingAlready()) { return usage }
      do {
        try interrupts.pause(milliseconds: 1000)
      } catch {
        _ = stop()
        throw error
      }
    }
  }

  /// What it took, if it has ended by itself.
  func ended() -> Usage? { usage(program.endingAlready()) }

  /// Ends it, and says what it took.
  func stop() -> Usage? {
    program.kill()
    return usage(program.ending())
  }

  private func usage(_ ending: RunningProgram.Ending?) -> Usage? {
    ending.map {
      Usage(
        seconds: (ContinuousClock.now - start) / .seconds(1), processor: $0.processor,
        megabytes: $0.megabytes, status: $0.status)
    }
  }
}
