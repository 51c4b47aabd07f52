import Glibc
import Synchronization

/// Tells somebody who watches that the program is at work, when it takes longer than they would wait
/// without a sign: 0.3 seconds.
///
/// It is drawn by a thread of its own, because a build keeps all those busy that tasks have.
final class Progress: Sendable {
  private struct Line {
    var isDrawn = false
    var isOver = false
  }

  private let line = Mutex(Line())

  /// Begins to count; nothing is ever printed when nobody watches.
  ///
  /// How far it is, in words, is asked each time that the line is drawn.
  init(_ what: String, isShown: Bool, done: @escaping @Sendable () -> String? = { nil }) {
    guard isShown, Terminal.isWatched else { return }
    let clock = ContinuousClock()
    let start = clock.now
    WatchThread.start { [self] in
      usleep(300_000)
      while draw({
        let tenths = Int((clock.now - start) / .milliseconds(100))
        let words = done().map { "\(what): \($0)" } ?? what
        return "\(words) … \(tenths / 10).\(tenths % 10) s"
      }) {
        usleep(100_000)
      }
    }
  }

  /// Draws the line anew, unless it is over; tells whether it did.
  private func draw(_ text: () -> String) -> Bool {
    line.withLock { line in
      if line.isOver { return false }
      line.isDrawn = true
      Self.write("\r\u{1B}[K\(text())")
      return true
    }
  }

  /// Takes the sign away.
  func stop() {
    line.withLock { line in
      if line.isDrawn, !line.isOver { Self.write("\r\u{1B}[K") }
      line.isOver = true
    }
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
