import Glibc

/// The settings that this program was started with.
enum Environment {
  /// The value of a setting.
  static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// All of them as `name=value`, with others added or in their place, and some left out.
  ///
  /// Read from the kernel, because C's own list is a variable that anybody may change meanwhile.
  static func with(_ changes: [String: String], without: [String] = []) -> [String] {
    let names = without + changes.keys
    let kept = all.filter { setting in
      !names.contains { setting.utf8.starts(with: ($0 + "=").utf8) }
    }
    return kept + changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  /// All of them as `name=value`.
  static var all: [String] {
    let file = open("/proc/self/environ", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &part, part.count)
      guard count > 0 else { break }
      bytes += part[..<count]
    }
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }
}
