import Glibc
import Model

/// Refuses files that are not UTF-8 text, with the first byte that is not.
enum EncodingCheck {
  /// Complains about the first byte that is no UTF-8, or a NUL; whether the file may be read.
  /// - Complexity: O(bytes)
  static func passes(_ file: SourceFile, _ diagnostics: inout [Diagnostic]) -> Bool {
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      diagnostics.append(.utf16(at: SourceLocation(path: file.path)))
      return false
    }
    if let offset = firstInvalid(in: file.bytes) {
      diagnostics.append(.invalid(file.bytes[offset], at: file.location(at: offset)))
      return false
    }
    if let offset = firstNull(in: file.bytes) {
      diagnostics.append(.binary(at: file.location(at: offset)))
      return false
    }
    return true
  }

  private static func firstNull(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let null = memchr(base, 0, bytes.count) else {
        return nil
      }
      return UnsafeRawPointer(null) - base
    }
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&input) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func invalid(_ byte: UInt8, at location: SourceLocation) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    return .error(
      "invalid-utf8",
      "byte 0x\(byte < 16 ? "0" : "")\(digits) is not UTF-8; save the file as UTF-8", at: location)
  }

  fileprivate static func utf16(at location: SourceLocation) -> Diagnostic {
    .error("invalid-utf8", "this is UTF-16; save the file as UTF-8", at: location)
  }

  fileprivate static func binary(at location: SourceLocation) -> Diagnostic {
    .error("not-text", "this file holds a NUL byte and is not text", at: location)
  }
}
