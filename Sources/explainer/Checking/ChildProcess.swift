import Glibc
import Model

/// Another program, run to its end.
enum ChildProcess {
  /// Runs a program that is looked for in `PATH`, gives it some input and takes what it prints.
  ///
  /// The input goes through a file without a name, so that neither side can wait for the other.
  /// - Returns: its standard output; nil when there is no such program.
  /// - Throws: `FileError` when the machine fails.
  static func run(_ arguments: [String], input: [UInt8]) throws(FileError) -> [UInt8]? {
    var name = Array("/tmp/explainer-XXXXXX".utf8CString)
    let source = mkstemp(&name)
    guard source >= 0 else { throw failure(arguments) }
    defer { close(source) }
    unlink(name)
    _ = fcntl(source, F_SETFD, FD_CLOEXEC)
    guard input.withUnsafeBytes({ write(source, $0.baseAddress, $0.count) }) == input.count,
      lseek(source, 0, SEEK_SET) == 0
    else { throw failure(arguments) }
    var pipes: [Int32] = [0, 0]
    guard pipe(&pipes) == 0 else { throw failure(arguments) }
    for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(pipes[0]) }
    let child = spawn(arguments, input: source, output: pipes[1])
    close(pipes[1])
    guard let child else { return nil }
    let output = drain(pipes[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return output
  }

  /// Starts a program that goes on by itself, and is told nothing and asked nothing.
  /// - Returns: whether there is such a program.
  static func start(_ arguments: [String]) -> Bool {
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    guard nothing >= 0 else { return false }
    defer { close(nothing) }
    return spawn(arguments, input: nothing, output: nothing) != nil
  }

  private static func spawn(_ arguments: [String], input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawnp(&child, arguments[0], &actions, nil, words, environ)
    return code == 0 ? child : nil
  }

  private static func drain(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = part.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return all }
      all += part[..<count]
    }
  }

  private static func failure(_ arguments: [String]) -> FileError {
    FileError(path: arguments[0], operation: .read, reason: String(cString: strerror(errno)))
  }
}
