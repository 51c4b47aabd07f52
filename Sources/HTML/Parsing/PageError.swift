/// Why a page cannot be read.
package enum PageError: Error, Hashable, Sendable {
  /// What a page may not exceed.
  package enum Limit: Hashable, Sendable {
    /// More than 512 tags that are open at once.
    case depth
    /// Tags that would make the parser repeat itself without end.
    case work
    /// More than 16 MB.
    case size
  }

  /// A limit is exceeded at a byte of the file.
  case limit(Limit, offset: Int)
  /// A byte that is no text in the file's encoding.
  case invalidByte(UInt8, encoding: String, offset: Int)
  /// The page names an encoding that nobody here knows.
  case unknownEncoding(String, offset: Int)

  /// What is wrong, for an editor.
  package var message: String {
    switch self {
    case .limit(.depth, _):
      "more than 512 tags are open here; save the page anew, or its text as .txt"
    case .limit(.work, _):
      "so many tags for bold and italics are left open that the page cannot be read; save its text as .txt"
    case .limit(.size, _):
      "the page is larger than 16 MB; save it without its pictures"
    case .invalidByte(let byte, let encoding, _):
      "byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true)) is not \(encoding); "
        + "save the page as UTF-8"
    case .unknownEncoding(let label, _):
      "the page says it is written in '\(label)', which is not known; save it as UTF-8"
    }
  }

  /// The byte of the file that it is about.
  package var offset: Int {
    switch self {
    case .limit(_, let offset), .invalidByte(_, _, let offset), .unknownEncoding(_, let offset):
      offset
    }
  }
}
