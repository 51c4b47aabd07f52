import Programs

extension ChildProgram {
  /// What a run left behind, with passwords blotted out.
  struct Report {
    /// Its standard output.
    let output: [UInt8]
    /// Its standard error.
    let errors: String
    /// Its exit code, or 128 and the number of the signal that ended it.
    let status: Int32
  }

  /// A program that publishes, with the keys that are meant for it and no others.
  static func publishing(
    _ name: String, _ arguments: [String], environment: [String: String] = [:], input: [UInt8] = []
  ) -> ChildProgram {
    ChildProgram(
      name: name, arguments: arguments, environment: environment,
      allowed: .network.and(names: names(for: name), beginnings: beginnings(for: name)),
      input: input, seconds: 6 * 3600)
  }

  /// Runs it, whatever it leaves with.
  /// - Throws: ``PublishFailure`` when it cannot be started.
  func attempt() throws(PublishFailure) -> Report {
    do throws(ProgramFailure) {
      let outcome = try run()
      return Report(
        output: outcome.output,
        errors: Redaction().of(String(decoding: outcome.errors, as: UTF8.self)),
        status: outcome.status)
    } catch {
      throw PublishFailure(error.text)
    }
  }

  /// Runs it and expects success.
  /// - Returns: its standard output.
  /// - Throws: ``PublishFailure`` with its last words.
  @discardableResult
  func succeed(_ purpose: String) throws(PublishFailure) -> [UInt8] {
    let report = try attempt()
    guard report.status == 0 else { throw failure(report, purpose) }
    return report.output
  }

  /// The complaint about a run that failed.
  func failure(_ report: Report, _ purpose: String) -> PublishFailure {
    let lines = report.errors.utf8.split(separator: UInt8(ascii: "\n")).suffix(12)
    let words = lines.map { "\n  " + String(Substring($0)) }.joined()
    return PublishFailure("cannot \(purpose): '\(name)' \(Self.ending(report.status))\(words)")
  }

  private static func ending(_ status: Int32) -> String {
    status > 128 && status < 160
      ? "was ended by signal \(status - 128)" : "left with code \(status)"
  }

  /// Where each finds the user's keys; ssh and rsync, which runs it, ask the user's agent.
  private static func names(for program: String) -> [String] {
    switch program {
    case "ssh", "rsync": ["SSH_AUTH_SOCK", "SSH_AGENT_PID", "SSH_ASKPASS", "DISPLAY", "KRB5CCNAME"]
    case "git": ["DISPLAY", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "KRB5CCNAME", "GNUPGHOME"]
    case "rclone": ["XDG_CONFIG_HOME", "GOOGLE_APPLICATION_CREDENTIALS"]
    default: []
    }
  }

  /// Git's credential helpers are the user's own programs, and find a token in one of the last two.
  private static func beginnings(for program: String) -> [String] {
    switch program {
    case "rsync": ["RSYNC_"]
    case "git": ["GIT_", "SSH_", "GCM_", "GH_", "GITHUB_", "GITLAB_", "CI_", "DBUS_"]
    case "aws": ["AWS_"]
    case "rclone": ["AWS_", "RCLONE_"]
    default: []
    }
  }
}
