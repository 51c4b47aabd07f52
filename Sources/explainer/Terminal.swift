import Glibc

/// What standard error is, for those who watch it.
enum Terminal {
  /// Whether somebody watches.
  static var isWatched: Bool { isatty(2) == 1 }

  /// Whether colours are welcome: on a terminal that has them, unless `NO_COLOR` says otherwise
  /// (https://no-color.org).
  static var hasColours: Bool {
    isWatched && (value("NO_COLOR") ?? "").isEmpty && value("TERM") != "dumb"
  }

  private static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// A text in a colour, by its number (ECMA-48, SGR).
  static func coloured(_ text: String, _ colour: Int) -> String {
    "\u{1B}[\(colour)m\(text)\u{1B}[0m"
  }
}
