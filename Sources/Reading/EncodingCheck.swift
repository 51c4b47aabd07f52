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

  /// Whether bytes are well-formed UTF-8; plain letters are looked at eight at a time.
  /// - Complexity: O(bytes), method: Unicode 15, table 3-7
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        if index + 8 <= bytes.count,
          bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        } else if bytes[index] < 0x80 {
          index += 1
        } else {
          guard let length = length(ofScalarIn: bytes, at: index) else { return false }
          index += length
        }
      }
      return true
    }
  }

  /// How many bytes the scalar at a place has; nil when it is not well-formed.
  private static func length(ofScalarIn bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for place in (index + 2)..<max(index + 2, index + length)
    where bytes[place] & 0xC0 != 0x80 { return nil }
    return length
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    if isWellFormed(bytes) { return nil }
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
    let digits = byte.padded(to: 2, radix: 16, uppercase: true)
    return .error(
      "invalid-utf8", "byte 0x\(digits) is not UTF-8; save the file as UTF-8", at: location)
  }

  fileprivate static func utf16(at location: SourceLocation) -> Diagnostic {
    .error("invalid-utf8", "this is UTF-16; save the file as UTF-8", at: location)
  }

  fileprivate static func binary(at location: SourceLocation) -> Diagnostic {
    .error("not-text", "this file holds a NUL byte and is not text", at: location)
  }
}
