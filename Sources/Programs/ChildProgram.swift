import CKernel
import Glibc

/// Another program that is run to its end: rsync, ssh, git, aws, rclone, curl.
///
/// What it is told in secret goes through its environment or its input, never through its arguments,
/// which everybody on the machine can read. It gets only the settings that it is allowed, so much
/// time, and what it says has a limit, so that nothing it does can stop or fill us.
package struct ChildProgram: Sendable {
  /// What a run left behind.
  package struct Outcome: Hashable, Sendable {
    /// Its standard output.
    package let output: [UInt8]
    /// Its standard error; of a long one the end.
    package let errors: [UInt8]
    /// Its exit code, or 128 and the number of the signal that ended it.
    package let status: Int32
  }

  /// The name that is looked up in `PATH`.
  package var name: String
  /// Its arguments.
  package var arguments: [String]
  /// Settings added to the environment, or put in the place of ours.
  package var environment: [String: String]
  /// The settings of ours that it gets.
  package var allowed: Environment.Allowed
  /// Settings of ours that it does not get, whatever is allowed.
  package var withheld: [String] = []
  /// What it reads.
  package var input: [UInt8]
  /// How long it may take, in seconds.
  package var seconds: Int
  /// The most it may say, in bytes.
  package var most: Int

  /// A program with what it is told; an hour and 256 MiB unless something else is said.
  package init(
    name: String, arguments: [String], environment: [String: String] = [:],
    allowed: Environment.Allowed = .ordinary, input: [UInt8] = [], seconds: Int = 3600,
    most: Int = 256 << 20
  ) {
    self.name = name
    self.arguments = arguments
    self.environment = environment
    self.allowed = allowed
    self.input = input
    self.seconds = seconds
    self.most = most
  }

  /// Runs it, whatever it leaves with.
  /// - Throws: ``ProgramFailure`` when it cannot be started, or had to be ended.
  package func run() throws(ProgramFailure) -> Outcome {
    let reading = try OpenFile.holding(input)
    let (output, errors) = (try OpenFile.pipe(), try OpenFile.pipe())
    let program = try RunningProgram(
      name, arguments, environment: settings,
      files: .init(
        input: reading.number, output: output.writing.number, errors: errors.writing.number))
    var voices = Voices(output.reading, errors.reading, most: most)
    var isEnded = false
    defer {
      if !isEnded {
        program.kill()
        _ = program.ending()
      }
    }
    try voices.listen(to: program, name, until: Deadline(seconds: seconds))
    guard let ending = program.ending() else { throw .machine("lost sight of '\(name)'") }
    isEnded = true
    return Outcome(output: voices.output, errors: voices.errors, status: ending.status)
  }

  /// Starts it and lets it go on by itself; it is told nothing and asked nothing.
  /// - Throws: ``ProgramFailure`` when it cannot be started.
  package func start() throws(ProgramFailure) {
    let nothing = try OpenFile(open("/dev/null", O_RDWR))
    _ = try RunningProgram(
      name, arguments, environment: settings,
      files: .init(input: nothing.number, output: nothing.number, errors: nothing.number))
  }

  private var settings: [String] {
    Environment.with(environment, of: allowed, without: withheld)
  }

  /// Whether a program of that name is installed.
  package static func isInstalled(_ name: String) -> Bool {
    let path = Environment.value("PATH") ?? "/usr/bin:/bin"
    return path.utf8.split(separator: UInt8(ascii: ":")).contains {
      access(String(Substring($0)) + "/" + name, X_OK) == 0
    }
  }
}
