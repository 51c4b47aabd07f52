import Glibc

/// Where everything goes that is not a result.
enum StandardError {
  /// Prints lines, each with a line end, in one write.
  static func print(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      written += count
    }
  }
}
