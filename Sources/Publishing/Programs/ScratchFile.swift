import Glibc

/// A file without a name, gone when it is closed: what a program reads or says.
///
/// Not a pipe, which would have to be emptied while another one is filled.
struct ScratchFile: ~Copyable {
  let number: Int32

  init() throws(PublishFailure) {
    var path = Array((ScratchFolder.home + "/explainer-XXXXXX").utf8CString)
    let number = path.withUnsafeMutableBufferPointer { name in
      guard let start = name.baseAddress else { return Int32(-1) }
      let number = mkstemp(start)
      if number >= 0 { unlink(start) }
      return number
    }
    guard number >= 0 else {
      throw PublishFailure(
        "cannot make a temporary file in '\(ScratchFolder.home)': \(String(cString: strerror(errno)))"
      )
    }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    self.number = number
  }

  deinit { _ = close(number) }

  /// Writes bytes and goes back to the beginning; false when they do not fit.
  func fill(_ bytes: [UInt8]) -> Bool {
    let isWhole = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = write(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
    return isWhole && lseek(number, 0, SEEK_SET) == 0
  }

  /// All of it.
  var bytes: [UInt8] {
    guard lseek(number, 0, SEEK_SET) == 0 else { return [] }
    var result: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(number, &part, part.count)
      guard count > 0 else { return result }
      result += part[..<count]
    }
  }
}
