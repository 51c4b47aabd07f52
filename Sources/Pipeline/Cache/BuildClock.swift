import Glibc
import Model

/// Tells which stamps can be trusted: not those of files that were written just now.
///
/// A disk counts time in steps. A file that is written twice within one step, with as many bytes,
/// has the same stamp both times; so a stamp is only kept once its step is surely over (the "racy"
/// entries of git's index, https://git-scm.com/docs/racy-git). The clock never reaches the output.
struct BuildClock: Sendable {
  private let start: Int64

  /// A clock that was read before the first file was looked at.
  init() {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    start = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }

  /// A clock at a time, in nanoseconds.
  init(start: Int64) { self.start = start }

  /// The stamp, unless its file may be written again without changing it.
  ///
  /// Disks of Linux count in steps of at most 10 ms; one whose times end in round seconds may be
  /// on a stick or a network, which count in steps of up to two seconds.
  func trusted(_ stamp: FileStamp?) -> FileStamp? {
    guard let stamp else { return nil }
    let isCoarse = stamp.changed % 1_000_000_000 == 0
    let step: Int64 = isCoarse ? 2_000_000_000 : 20_000_000
    return stamp.changed < start - step ? stamp : nil
  }
}
