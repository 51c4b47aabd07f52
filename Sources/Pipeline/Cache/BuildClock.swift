import Glibc
import Model

/// Tells which stamps can be trusted: not those of files that were written just now.
///
/// The clock never reaches the output.
struct BuildClock: Sendable {
  /// When it was read, in nanoseconds.
  let start: Int64

  /// A clock that was read before the first file was looked at.
  init() {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    start = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }

  /// A clock at a time, in nanoseconds.
  init(start: Int64) { self.start = start }

  /// The stamp, unless its file may be written again without changing it.
  func trusted(_ stamp: FileStamp?) -> FileStamp? {
    stamp.flatMap { $0.isYoung(at: start) ? nil : $0 }
  }
}
