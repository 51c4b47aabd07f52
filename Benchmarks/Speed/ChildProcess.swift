import Foundation

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

  private let id: pid_t
  private let start = ContinuousClock.now

  /// Starts a program; what it prints is thrown away, what it says of errors goes to a file.
  /// - Throws: `BenchFailure` when it cannot be started.
  init(_ program: String, _ arguments: [String], errors: String) throws(BenchFailure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The signals that we hold back are the child's own business.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let words = CStrings([program] + arguments)
    let settings = CStrings(ProcessInfo.processInfo.environment.map { "\($0)=\($1)" })
    var child: pid_t = 0
    let failure = posix_spawn(
      &child, program, &actions, &attributes, words.pointers, settings.pointers)
    guard failure == 0 else {
      throw BenchFailure("cannot start '\(program)': \(String(cString: strerror(failure)))")
    }
    id = child
  }

  /// Waits for its end.
  /// - Throws: `BenchFailure` when somebody asks for ours; the program is gone then.
  func end(_ interrupts: Interrupts) throws(BenchFailure) -> Usage {
    while true {
      if let usage = take(WNOHANG) { return usage }
      do {
        try interrupts.pause(milliseconds: 1000)
      } catch {
        _ = stop()
        throw error
      }
    }
  }

  /// What it took, if it has ended by itself.
  func ended() -> Usage? { take(WNOHANG) }

  /// Ends it, and says what it took.
  func stop() -> Usage? {
    kill(id, SIGKILL)
    return take(0)
  }

  private func take(_ options: Int32) -> Usage? {
    var (status, usage): (Int32, rusage) = (0, rusage())
    guard wait4(id, &status, options, &usage) == id else { return nil }
    let signal = status & 0x7F
    return Usage(
      seconds: (ContinuousClock.now - start) / .seconds(1),
      processor: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      megabytes: Double(usage.ru_maxrss) / 1024,
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

/// Texts as C wants them: pointers with a null behind the last.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
