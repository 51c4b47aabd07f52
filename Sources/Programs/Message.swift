import Glibc

/// One thing that one side of a dialogue tells the other: a kind, a length, and that many bytes.
struct Message {
  /// What a message is.
  enum Kind: UInt8 {
    /// What there is to do, for the helper.
    case task
    /// What the helper must know to go on.
    case question
    /// What it is told.
    case answer
    /// What it made.
    case result
  }

  /// The bytes before its content.
  static let headLength = 9

  let kind: Kind
  let content: [UInt8]

  /// Kind and length of a message, out of the bytes before its content; nil when these are nonsense.
  static func head(_ bytes: [UInt8]) -> (kind: Kind, length: Int)? {
    guard bytes.count == headLength, let kind = Kind(rawValue: bytes[0]) else { return nil }
    let length = bytes[1...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: length).map { (kind, $0) }
  }

  /// All of it as it is sent.
  var bytes: [UInt8] {
    let length = (0..<8).map { UInt8(truncatingIfNeeded: content.count >> ($0 * 8)) }
    return [kind.rawValue] + length + content
  }

  /// Sends it; false when the other side is gone or does not listen.
  func send(to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let flags = Int32(MSG_NOSIGNAL)
        let count = Glibc.send(
          file, buffer.baseAddress.map { $0 + done }, buffer.count - done, flags)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}
