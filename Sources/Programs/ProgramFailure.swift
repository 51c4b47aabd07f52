/// Why another program's work could not be had.
package enum ProgramFailure: Error, Hashable, Sendable {
  /// There is no program of that name.
  case notInstalled(String)
  /// The machine refuses, in its own words.
  case machine(String)
  /// It said more than it was allowed to, and was ended.
  case tooMuch(String)
  /// It took longer than it was given, and was ended.
  case tooLong(String)
  /// It ended before its work was done.
  case ended(String, RunningProgram.Ending)

  /// What failed and, where it is known, how to mend it.
  package var text: String {
    switch self {
    case .notInstalled(let name): "'\(name)' is not installed here; install it and try again"
    case .machine(let words): words
    case .tooMuch(let name): "'\(name)' said more than it should, and was ended"
    case .tooLong(let name): "'\(name)' took too long, and was ended"
    case .ended(let name, let ending): "'\(name)' ended early, \(ending.text)"
    }
  }
}
