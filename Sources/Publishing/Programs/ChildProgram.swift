import Glibc
import Model

/// Another program that is run to its end: rsync, ssh, git, aws, rclone, curl.
///
/// What it is told in secret goes through its environment or its input, never through its arguments,
/// which everybody on the machine can read.
struct ChildProgram {
  /// What a run left behind.
  struct Outcome {
    /// Its standard output.
    let output: [UInt8]
    /// Its standard error, with passwords blotted out.
    let errors: String
    /// Its exit code, or 128 and the number of the signal that ended it.
    let status: Int32

    /// The output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The name that is looked up in `PATH`.
  var name: String
  /// Its arguments.
  var arguments: [String]
  /// Settings added to the environment, or put in the place of ours.
  var environment: [String: String] = [:]
  /// Settings of our environment that it does not get.
  var withheld: [String] = []
  /// What it reads.
  var input: [UInt8] = []

  /// Runs it, whatever it leaves with.
  /// - Throws: ``PublishFailure`` when it cannot be started.
  func run() throws(PublishFailure) -> Outcome {
    let reading = try ScratchFile()
    let output = try ScratchFile()
    let errors = try ScratchFile()
    guard reading.fill(input) else { throw PublishFailure("cannot write a temporary file") }
    let status = try wait(try start(reading, output, errors))
    return Outcome(
      output: output.bytes,
      errors: Redaction().of(String(decoding: errors.bytes, as: UTF8.self)), status: status)
  }

  /// Runs it and expects success.
  /// - Returns: its standard output.
  /// - Throws: ``PublishFailure`` with its last words.
  @discardableResult
  func succeed(_ purpose: String) throws(PublishFailure) -> [UInt8] {
    let outcome = try run()
    guard outcome.status == 0 else { throw failure(outcome, purpose) }
    return outcome.output
  }

  /// The complaint about a run that failed.
  func failure(_ outcome: Outcome, _ purpose: String) -> PublishFailure {
    let lines = outcome.errors.utf8.split(separator: UInt8(ascii: "\n")).suffix(12)
    let words = lines.map { "\n  " + String(Substring($0)) }.joined()
    return PublishFailure(
      "cannot \(purpose): '\(name)' \(Self.ending(outcome.status))\(words)")
  }

  private static func ending(_ status: Int32) -> String {
    status > 128 && status < 160
      ? "was ended by signal \(status - 128)" : "left with code \(status)"
  }

  private func start(
    _ input: borrowing ScratchFile, _ output: borrowing ScratchFile,
    _ errors: borrowing ScratchFile
  ) throws(PublishFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.number, 0)
    posix_spawn_file_actions_adddup2(&actions, output.number, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.number, 2)
    let words = CStrings([name] + arguments)
    let settings = CStrings(Environment.with(environment, without: withheld))
    var child: pid_t = 0
    let code = posix_spawnp(&child, name, &actions, nil, words.pointers, settings.pointers)
    guard code == 0 else {
      throw PublishFailure(
        code == ENOENT
          ? "'\(name)' is not installed here; install it and try again"
          : "cannot start '\(name)': \(String(cString: strerror(code)))")
    }
    return child
  }

  private func wait(_ child: pid_t) throws(PublishFailure) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) != child {
      guard errno == EINTR else { throw PublishFailure("lost sight of '\(name)'") }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// Whether a program of that name is installed.
  static func isInstalled(_ name: String) -> Bool {
    let path = Environment.value("PATH") ?? "/usr/bin:/bin"
    return path.utf8.split(separator: UInt8(ascii: ":")).contains {
      access(String(Substring($0)) + "/" + name, X_OK) == 0
    }
  }
}

/// Texts as C wants them: pointers with a null behind the last.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
