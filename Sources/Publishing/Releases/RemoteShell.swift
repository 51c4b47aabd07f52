import Model
import Programs

/// Runs small scripts of the shell, on a server through ssh or on this machine.
///
/// A script goes through the input of `sh`, so that no name in it is taken apart by a second shell.
final class RemoteShell {
  private let host: String?
  /// The words that begin a connection: `ssh -p 2222`.
  private let words: [String]
  private let shared: SharedConnection?

  init(_ server: PublishTarget.ReleaseServer, root: String) {
    host = server.host
    var words = ["ssh"]
    if let config = server.sshConfig { words += ["-F", SitePath.absolute(config, from: root)] }
    if let port = server.port { words += ["-p", "\(port)"] }
    if let key = server.key {
      words += ["-i", SitePath.absolute(key, from: root), "-o", "IdentitiesOnly=yes"]
    }
    shared = server.host == nil ? nil : SharedConnection(words)
    self.words = words + (shared?.options ?? [])
  }

  deinit { if let host { shared?.end(host) } }

  /// How rsync is to connect; it takes the words apart at spaces, but not within quotation marks.
  var connection: String {
    words.map { word in
      word.utf8.contains(UInt8(ascii: " "))
        ? "'" + word.replacingMarks(with: "''") + "'" : word.replacingMarks(with: "''")
    }.joined(separator: " ")
  }

  /// Runs a script; what it says on standard output.
  /// - Throws: ``PublishFailure`` when it fails or the server cannot be reached.
  @discardableResult
  func run(_ script: String, _ purpose: String) throws(PublishFailure) -> [UInt8] {
    let line = host.map { words + ["--", $0, "exec sh"] } ?? ["sh"]
    return try ChildProgram.publishing(
      line[0], Array(line.dropFirst()), input: Array((Self.start + script).utf8)
    ).succeed(purpose)
  }

  /// The web server must be able to read what is made, whatever the user's own habits.
  private static let start = "umask 022\n"

  /// A text as one word of the shell.
  static func quoted(_ text: String) -> String { "'" + text.replacingMarks(with: "'\\''") + "'" }
}

extension String {
  /// The text with other words for each `'`.
  fileprivate func replacingMarks(with words: String) -> String {
    var result: [UInt8] = []
    for byte in utf8 {
      if byte == UInt8(ascii: "'") { result += Array(words.utf8) } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
