import ArgumentParser
import Model

/// What the program tells the shell.
enum ExitStatus {
  /// Nothing is wrong.
  static let clean = ExitCode(0)
  /// The content has errors; nothing was written.
  static let mistakes = ExitCode(1)
  /// The machine failed: a folder that cannot be read, a full disk, a port that is taken.
  static let failure = ExitCode(2)
  /// Another explainer is at work there; the same command will do in a while (`EX_TEMPFAIL`).
  static let busy = ExitCode(75)

  /// What a refusal of the machine's is to the shell.
  static func of(_ error: FileError) -> ExitCode { error.operation == .lock ? busy : failure }
}
