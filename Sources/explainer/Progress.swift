import Glibc

/// Tells somebody who watches that the program is at work, when it takes longer than they would wait
/// without a sign: 0.3 seconds.
struct Progress {
  private let task: Task<Void, Never>?

  /// Begins to count; nothing is ever printed when nobody watches.
  ///
  /// How far it is, in words, is asked each time that the line is drawn.
  init(_ what: String, isShown: Bool, done: @escaping @Sendable () -> String? = { nil }) {
    guard isShown, Terminal.isWatched else {
      task = nil
      return
    }
    task = Task.detached {
      let clock = ContinuousClock()
      let start = clock.now
      try? await Task.sleep(for: .milliseconds(300))
      var isDrawn = false
      while !Task.isCancelled {
        let tenths = Int((clock.now - start) / .milliseconds(100))
        let words = done().map { "\(what): \($0)" } ?? what
        Self.draw("\r\u{1B}[K\(words) … \(tenths / 10).\(tenths % 10) s")
        isDrawn = true
        try? await Task.sleep(for: .milliseconds(100))
      }
      if isDrawn { Self.draw("\r\u{1B}[K") }
    }
  }

  /// Takes the sign away.
  func stop() async {
    task?.cancel()
    await task?.value
  }

  private static func draw(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}
