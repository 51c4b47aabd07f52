import Model
import Programs

/// Runs curl and takes what it prints.
enum Curl {
  /// The most that is taken of an answer, in bytes: a page, and the line behind it.
  private static let most = (16 << 20) + 20_000

  /// Runs curl with arguments; its exit code and what it printed.
  /// - Throws: `FileError` when there is no curl.
  static func run(_ arguments: [String]) throws(FileError) -> (status: Int32, output: [UInt8]) {
    // A server need not say how much it sends; the exit code is curl's own for that.
    let curl = ChildProgram(
      name: "curl", arguments: ["-q"] + arguments, allowed: .network, seconds: 60, most: most)
    do throws(ProgramFailure) {
      let outcome = try curl.run()
      return (outcome.status, outcome.output)
    } catch {
      switch error {
      case .tooMuch: return (63, [])
      case .tooLong: return (28, [])
      default: throw failure(error)
      }
    }
  }

  /// What an exit code of curl means, for those that an editor may meet (https://curl.se/docs/manpage.html).
  static func reason(_ status: Int32) -> String {
    switch status {
    case 6: "nobody knows its host"
    case 7: "the server does not answer"
    case 22: "the server refused"
    case 28: "it took longer than 30 seconds"
    case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91, 98:
      "the connection is not secure"
    case 52, 56: "the server broke off"
    case 63: "the page is larger than 16 MB"
    default: "curl failed with exit code \(status)"
    }
  }

  private static func failure(_ failure: ProgramFailure) -> FileError {
    if case .notInstalled = failure {
      let reason = "it is not installed; save the page in a browser and import the file"
      return FileError(path: "curl", operation: .read, reason: reason)
    }
    return FileError(path: "curl", operation: .read, reason: failure.text)
  }
}
