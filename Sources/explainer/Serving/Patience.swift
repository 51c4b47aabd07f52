import Glibc
import Synchronization

/// Ends connections that keep the preview waiting: one clock for all of them.
///
/// An alarm for every step of every connection would stay in memory until it rings, long after the
/// step: a few thousand requests a second were a hundred megabytes of alarms.
final class Patience: Sendable {
  private let deadlines = Mutex<[Int32: ContinuousClock.Instant]>([:])

  /// How often the clock looks; a connection may last that much longer.
  private static let pause = Duration.seconds(1)
  private let factor: Int

  /// Patience for so many times as long as is asked for.
  ///
  /// Who tests the preview between a thousand other tests is slower than any browser.
  init(times factor: Int = 1) { self.factor = factor }

  /// Gives a connection some time from now; nil is all the time it needs.
  func give(_ limit: Duration?, to socket: Int32) {
    let deadline = limit.map { ContinuousClock.now + $0 * factor }
    deadlines.withLock { $0[socket] = deadline }
  }

  /// Forgets a connection; to be called before it is closed, because its number is given away then.
  func forget(_ socket: Int32) { give(nil, to: socket) }

  /// Looks at the clock until the task is cancelled.
  func watch() async throws {
    while true {
      try await Task.sleep(for: Self.pause)
      endOverdue(at: ContinuousClock.now)
    }
  }

  /// Ends what is overdue; whoever waits for such a connection is told that it was closed.
  /// - Complexity: O(connections)
  func endOverdue(at now: ContinuousClock.Instant) {
    deadlines.withLock { deadlines in
      for socket in deadlines.filter({ $0.value <= now }).keys {
        _ = shutdown(socket, Int32(SHUT_RDWR))
        deadlines[socket] = nil
      }
    }
  }
}
