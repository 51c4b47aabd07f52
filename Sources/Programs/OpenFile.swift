import Glibc

/// An open file that is closed when nobody needs it any more.
final class OpenFile: Sendable {
  let number: Int32

  /// Takes over an open file, which no program that we start gets by accident.
  init(_ number: Int32) throws(ProgramFailure) {
    guard number >= 0 else { throw .machine(String(cString: strerror(errno))) }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    self.number = number
  }

  deinit { _ = close(number) }

  /// A file without a name that holds some bytes, to be read from its beginning.
  ///
  /// Not a pipe, which would have to be filled while another one is emptied.
  static func holding(_ bytes: [UInt8]) throws(ProgramFailure) -> OpenFile {
    if bytes.isEmpty { return try OpenFile(open("/dev/null", O_RDONLY)) }
    let folder = Environment.value("TMPDIR") ?? "/tmp"
    var name = Array((folder + "/explainer-XXXXXX").utf8CString)
    let file = try OpenFile(mkstemp(&name))
    unlink(name)
    guard file.write(bytes), lseek(file.number, 0, SEEK_SET) == 0 else {
      throw .machine("cannot write a temporary file in '\(folder)'")
    }
    return file
  }

  /// The two ends of a pipe: what is written into one comes out of the other.
  static func pipe() throws(ProgramFailure) -> (reading: OpenFile, writing: OpenFile) {
    var ends: [Int32] = [-1, -1]
    _ = Glibc.pipe(&ends)
    return (try OpenFile(ends[0]), try OpenFile(ends[1]))
  }

  /// The two ends of a connection: what is written into either comes out of the other.
  static func connection() throws(ProgramFailure) -> (ours: OpenFile, theirs: OpenFile) {
    var ends: [Int32] = [-1, -1]
    _ = socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
    return (try OpenFile(ends[0]), try OpenFile(ends[1]))
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}
