import Glibc

/// The program that shows pages to whoever sits at this machine.
enum BrowserName {
  /// What `BROWSER` names, else the desktop's own choice.
  static var current: String {
    let named = getenv("BROWSER").map { String(cString: $0) } ?? ""
    let first = named.utf8.split(separator: UInt8(ascii: ":")).first.map { String(Substring($0)) }
    return first ?? "xdg-open"
  }
}
