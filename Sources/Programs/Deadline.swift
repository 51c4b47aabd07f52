import Glibc

/// A moment after which nobody waits any longer; on a clock that nobody sets.
struct Deadline {
  private let end: Int

  /// So many seconds from now.
  init(seconds: Int) { end = Self.now + seconds * 1000 }

  /// What is left, in milliseconds: never less than none, and no more than poll(2) can count.
  var milliseconds: Int32 { Int32(clamping: max(0, end - Self.now)) }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
