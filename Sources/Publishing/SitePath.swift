import Glibc

/// Paths in a site's settings, which count from its folder, wherever the command runs.
enum SitePath {
  /// The same place from the root of the machine; `~/` is the user's home.
  static func absolute(_ path: String, from root: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return path }
    if path.utf8.starts(with: "~/".utf8), let home = getenv("HOME") {
      return String(cString: home) + String(Substring(path.utf8.dropFirst()))
    }
    let start = realpath(root, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    return (start ?? root) + "/" + path
  }
}
