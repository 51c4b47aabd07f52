import Glibc

/// The settings that this program was started with, and which of them another program gets to see.
package enum Environment {
  /// Which settings a program is given: an allow-list, because the environment of a machine that
  /// publishes is full of keys that are none of its business.
  package struct Allowed: Hashable, Sendable {
    /// The names themselves.
    let names: [String]
    /// What names may begin with: `LC_`.
    let beginnings: [String]

    /// Nothing at all.
    package static let nothing = Allowed(names: [], beginnings: [])

    /// Where programs lie, who the user is, and in which words to speak.
    package static let ordinary = Allowed(
      names: [
        "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TERM",
      ],
      beginnings: ["LC_"])

    /// The same, and the way to other machines: proxies and certificates.
    package static let network = ordinary.and(
      names: ["SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "CURL_HOME"]
        + ["HTTP", "HTTPS", "ALL", "NO", "FTP"].flatMap { [$0 + "_PROXY", lower($0) + "_proxy"] })

    /// The same, and the session of whoever sits at this machine.
    package static let desktop = network.and(
      names: ["DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "BROWSER", "DESKTOP_SESSION"],
      beginnings: ["XDG_", "DBUS_", "KDE_", "GNOME_", "WSL"])

    /// These and some more.
    package func and(names more: [String] = [], beginnings: [String] = []) -> Allowed {
      Allowed(names: names + more, beginnings: self.beginnings + beginnings)
    }

    private static func lower(_ name: String) -> String {
      String(decoding: name.utf8.map { $0 | 0x20 }, as: UTF8.self)
    }

    /// Whether a setting (`name=value`) is one of them.
    func has(_ setting: String) -> Bool {
      let name = setting.utf8.prefix { $0 != UInt8(ascii: "=") }
      return names.contains { name.elementsEqual($0.utf8) }
        || beginnings.contains { name.starts(with: $0.utf8) }
    }
  }

  /// The value of a setting.
  package static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The allowed ones as `name=value`, with others added or in their place.
  package static func with(
    _ changes: [String: String], of allowed: Allowed, without withheld: [String] = []
  ) -> [String] {
    let names = withheld + changes.keys
    let kept = all.filter { setting in
      allowed.has(setting) && !names.contains { setting.utf8.starts(with: ($0 + "=").utf8) }
    }
    return kept + changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  /// All of them as `name=value`.
  ///
  /// Read from the kernel, because C's own list is a variable that anybody may change meanwhile.
  package static var all: [String] {
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
