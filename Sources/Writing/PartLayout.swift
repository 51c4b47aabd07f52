/// How one part of a site lies in its file: a first line, the pages one behind another, a record that
/// says what they are, and how long the record is.
///
/// One file, because thousands of small ones take hours to hand from machine to machine, and a name
/// that fits here may not fit there.
enum PartLayout {
  /// What the first line begins with; behind it stands the version of the program.
  static let mark = Array("explainer part ".utf8)
  /// The most the first line may hold.
  static let lineLimit = 128
  /// The bytes of the length at the end.
  static let tail = 8

  /// The first line of a part.
  static func line(_ version: String) -> [UInt8] { mark + Array(version.utf8) + [0x0A] }

  /// The version in the first line; nil when the bytes do not begin a part.
  static func version(in bytes: [UInt8]) -> String? {
    guard bytes.starts(with: mark), let end = bytes.firstIndex(of: 0x0A) else { return nil }
    return String(decoding: bytes[mark.count..<end], as: UTF8.self)
  }

  /// A length as it stands at the end.
  static func bytes(of length: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt64(length).littleEndian) { Array($0) }
  }

  /// The length that stands at the end; nil when no file can be so long.
  static func length(_ bytes: [UInt8]) -> Int? {
    Int(exactly: bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
