package import Glibc

/// Another program that runs beside ours.
///
/// Whoever starts it has to see to its end.
package struct RunningProgram: Sendable {
  /// How it ended, and what it took.
  package struct Ending: Hashable, Sendable {
    /// Its exit code, or 128 and the number of the signal that ended it.
    package let status: Int32
    /// Seconds of processor time.
    package let processor: Double
    /// The most memory it held, in MiB.
    package let megabytes: Double

    /// An end that nobody saw.
    static let unseen = Ending(status: 0, processor: 0, megabytes: 0)

    /// Whether a signal ended it; it did not leave by itself.
    package var isBySignal: Bool { status > 128 }

    /// The exit code, or the signal by number and name.
    var text: String {
      guard isBySignal, let name = strsignal(status - 128) else { return "with code \(status)" }
      return "by signal \(status - 128) (\(String(cString: name)))"
    }
  }

  /// What it reads and where it writes, as open files of ours.
  package struct Files: Sendable {
    let input: Int32
    let output: Int32
    let errors: Int32

    /// Three open files.
    package init(input: Int32, output: Int32, errors: Int32) {
      (self.input, self.output, self.errors) = (input, output, errors)
    }
  }

  /// The number under which the machine runs it.
  package let number: pid_t

  /// Starts a program; no shell is between, and of our open files it gets those three.
  ///
  /// The signals that we hold back or pass over are its own business again.
  /// - Parameters:
  ///   - name: the program, which is looked for in `PATH` unless it is a path.
  ///   - arguments: its arguments.
  ///   - environment: all its settings as `name=value`.
  ///   - files: what it reads and where it writes.
  /// - Throws: ``ProgramFailure`` when it cannot be started.
  package init(
    _ name: String, _ arguments: [String], environment: [String], files: Files
  ) throws(ProgramFailure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (ours, theirs) in [(files.input, Int32(0)), (files.output, 1), (files.errors, 2)] {
      posix_spawn_file_actions_adddup2(&actions, ours, theirs)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    let (words, settings) = (CStrings([name] + arguments), CStrings(environment))
    var child: pid_t = 0
    let code = posix_spawnp(
      &child, name, &actions, &attributes, words.pointers, settings.pointers)
    if code == ENOENT { throw .notInstalled(name) }
    guard code == 0 else {
      throw .machine("cannot start '\(name)': \(String(cString: strerror(code)))")
    }
    number = child
  }

  /// Waits for its end.
  package func ending() -> Ending? { take(0) }

  /// How it ended, if it has.
  package func endingAlready() -> Ending? { take(WNOHANG) }

  /// Whether it has ended; how it did can still be asked.
  var hasEnded: Bool {
    var facts = siginfo_t()
    let result = waitid(P_PID, id_t(number), &facts, WEXITED | WNOHANG | WNOWAIT)
    return result == 0 && facts.si_signo != 0
  }

  /// Ends it at once.
  package func kill() { _ = Glibc.kill(number, SIGKILL) }

  private func take(_ options: Int32) -> Ending? {
    var (status, usage): (Int32, rusage) = (0, rusage())
    var result = wait4(number, &status, options, &usage)
    while result < 0, errno == EINTR { result = wait4(number, &status, options, &usage) }
    guard result == number else { return nil }
    let signal = status & 0x7F
    return Ending(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
      processor: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
      megabytes: Double(usage.ru_maxrss) / 1024)
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
