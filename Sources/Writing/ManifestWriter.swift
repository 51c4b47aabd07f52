import Model

extension Manifest {
  /// The list as JSON, one file a line, so that versions can be compared line by line.
  /// - Complexity: O(bytes)
  package var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(entries.reduce(100) { $0 + $1.path.utf8.count + 80 })
    result += Self.head
    if waiting > 0 {
      result += Self.beforeWaiting + Array(String(waiting).utf8) + Self.behindWaiting
    }
    result += Self.beforeFiles
    for (index, entry) in entries.enumerated() {
      if index > 0 { result += Self.between }
      Self.append(entry, to: &result)
    }
    result += Self.tail
    return result
  }

  private static func append(_ entry: Entry, to result: inout [UInt8]) {
    result += beforePath
    entry.path.withBytes { result.append(contentsOf: $0) }
    result += beforeHash
    for shift in stride(from: 60, through: 0, by: -4) {
      result.append(digits[Int(entry.hash >> UInt64(shift) & 15)])
    }
    result += beforeSize
    result.append(contentsOf: String(entry.size).utf8)
    result.append(UInt8(ascii: "}"))
  }

  /// What stands around the facts; the reader looks for the same words.
  static let head = Array("{\n  \"format\": \"explainer-manifest-2\",\n".utf8)
  static let beforeWaiting = Array("  \"waiting\": ".utf8)
  static let behindWaiting = Array(",\n".utf8)
  static let beforeFiles = Array("  \"files\": [\n".utf8)
  static let beforePath = Array("    {\"path\": \"".utf8)
  static let beforeHash = Array("\", \"hash\": \"".utf8)
  static let beforeSize = Array("\", \"size\": ".utf8)
  static let between = Array(",\n".utf8)
  static let tail = Array("\n  ]\n}\n".utf8)
  private static let digits = Array("0123456789abcdef".utf8)
}
