import Model

/// Finds YAML aliases before a parser sees them.
///
/// A few hundred bytes of nested aliases can cost seconds and gigabytes, and no front matter
/// needs one, so they are refused unread (https://yaml.org/spec/1.1/#id902561).
enum YAMLAliases {
  /// The offset of the first alias, or nil.
  ///
  /// An alias is `*` and a name where a value may begin, followed by something that may end it;
  /// `*emphasis*` is none.
  /// - Complexity: O(bytes)
  static func first(in bytes: [UInt8], _ range: SourceRange) -> Int? {
    range.first { offset in
      bytes[offset] == UInt8(ascii: "*")
        && mayBeginValue(bytes, at: offset, in: range)
        && isAlias(bytes, at: offset, in: range)
    }
  }

  private static func mayBeginValue(_ bytes: [UInt8], at offset: Int, in range: SourceRange) -> Bool
  {
    guard let before = bytes[range.lowerBound..<offset].last(where: { $0 != 0x20 && $0 != 0x09 })
    else { return true }
    return "\n\r:-?[{,".utf8.contains(before)
  }

  private static func isAlias(_ bytes: [UInt8], at offset: Int, in range: SourceRange) -> Bool {
    let name = bytes[(offset + 1)..<range.upperBound].prefix(while: isNameByte)
    guard !name.isEmpty else { return false }
    guard name.endIndex < range.upperBound else { return true }
    return " \t\r\n,:?]}".utf8.contains(bytes[name.endIndex])
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }
}
