import ArgumentParser
import Pipeline

/// What the program tells the shell.
enum ExitStatus {
  /// Nothing is wrong.
  static let clean = ExitCode(0)
  /// The content has errors; nothing was written.
  static let mistakes = ExitCode(1)
  /// The machine failed: a folder that cannot be read, a full disk, a port that is taken.
  static let failure = ExitCode(2)
}
