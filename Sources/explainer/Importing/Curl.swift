import Glibc
import Model

/// Runs curl and takes what it prints.
enum Curl {
  /// The most that is taken of an answer, in bytes: a page, and the line behind it.
  private static let most = (16 << 20) + 20_000

  /// Runs curl with arguments; its exit code and what it printed.
  /// - Throws: `FileError` when there is no curl.
  static func run(_ arguments: [String]) throws(FileError) -> (status: Int32, output: [UInt8]) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw failure(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = (["curl", "-q"] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let result = posix_spawnp(&process, "curl", &actions, nil, words, environ)
    close(ends[1])
    guard result == 0 else { throw failure(result) }
    let output = read(from: ends[0], of: process)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    // The exit code is in the second byte; a signal leaves it at zero and stands in the first.
    return (status & 0x7F == 0 ? status >> 8 & 0xFF : 63, output)
  }

  private static func read(from descriptor: Int32, of process: pid_t) -> [UInt8] {
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return output }
      output += chunk[..<count]
      // A server need not say how much it sends.
      if output.count > most { kill(process, SIGKILL) }
      if output.count > most { return [] }
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

  private static func failure(_ code: Int32) -> FileError {
    FileError(
      path: "curl", operation: .read,
      reason: code == ENOENT
        ? "it is not installed; save the page in a browser and import the file"
        : String(cString: strerror(code)))
  }
}
