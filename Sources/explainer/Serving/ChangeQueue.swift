import Pipeline
import Synchronization

/// Hands changes from the thread that sees them to the task that builds.
///
/// What comes while a build runs is one change when it ends.
final class ChangeQueue: Sendable {
  /// One element when there is something to take.
  let signals: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation
  private let waiting = Mutex<Changes?>(nil)
  private let closed = Atomic(false)

  init() {
    (signals, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    continuation.onTermination = { [weak self] _ in self?.close() }
  }

  /// Whether nobody waits for changes any more.
  var isClosed: Bool { closed.load(ordering: .relaxed) }

  /// Adds a change.
  func add(_ changes: Changes) {
    waiting.withLock { $0 = $0?.and(changes) ?? changes }
    continuation.yield()
  }

  /// All changes since the last call.
  func take() -> Changes? {
    waiting.withLock { waiting in
      defer { waiting = nil }
      return waiting
    }
  }

  /// Ends it.
  func close() {
    closed.store(true, ordering: .relaxed)
    continuation.finish()
  }
}
