import Programs

/// Blots passwords out of what other programs say, before it reaches a log.
struct Redaction {
  private let secrets: [[UInt8]]

  /// Blots out the values of these settings (`name=value`) whose names speak of secrets.
  init(_ settings: [String] = Environment.all) {
    let values = settings.compactMap { setting -> [UInt8]? in
      let bytes = Array(setting.utf8)
      guard let end = bytes.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let value = Array(bytes[(end + 1)...])
      return value.count >= 6 && Self.isSecret(bytes[..<end]) ? value : nil
    }
    secrets = values.sorted { $0.count > $1.count }
  }

  /// The text without secrets: neither the values of secret settings nor what stands before the `@` of
  /// an address.
  func of(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for secret in secrets { bytes = Self.replacing(secret, in: bytes) }
    return String(decoding: Self.withoutUsers(bytes), as: UTF8.self)
  }

  private static func isSecret(_ name: ArraySlice<UInt8>) -> Bool {
    let upper = String(
      decoding: name.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
    let words = upper.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
    return words.contains {
      ["SECRET", "TOKEN", "PASSWORD", "PASSPHRASE", "KEY", "PASS"].contains($0)
    }
  }

  private static func replacing(_ secret: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: secret) {
        result += Array("***".utf8)
        index += secret.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func withoutUsers(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: "://".utf8) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      result += Array("://".utf8)
      index += 3
      let host = bytes[index...].prefix { $0 > 0x20 && !"/'\"".utf8.contains($0) }
      guard let end = host.lastIndex(of: UInt8(ascii: "@")) else { continue }
      result += Array("***".utf8)
      index = end
    }
    return result
  }
}
