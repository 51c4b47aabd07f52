import Glibc
import Programs

/// The program that shows pages to whoever sits at this machine.
enum BrowserName {
  /// What `BROWSER` names, else the desktop's own choice.
  static var current: String {
    let named = getenv("BROWSER").map { String(cString: $0) } ?? ""
    let first = named.utf8.split(separator: UInt8(ascii: ":")).first.map { String(Substring($0)) }
    return first ?? "xdg-open"
  }

  /// Shows an address; whether there is such a program.
  static func show(_ address: String) -> Bool {
    let browser = ChildProgram(name: current, arguments: [address], allowed: .desktop)
    return (try? browser.start()) != nil
  }
}
