import Glibc
import Model

extension FileStamp {
  /// The stamp in what the machine says about a file.
  init(_ facts: stat) {
    self.init(
      size: Int64(facts.st_size), modified: Self.nanoseconds(facts.st_mtim),
      changed: Self.nanoseconds(facts.st_ctim), number: UInt64(facts.st_ino))
  }

  /// The machine's time, in the nanoseconds of stamps.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  /// Whether somebody could still change the file unnoticed, within one tick of the disk's clock.
  ///
  /// A tick is at most 10 ms (a jiffy of Linux), or a second or two on disks that keep whole
  /// seconds. Git has the same trouble and the same cure: https://git-scm.com/docs/racy-git.
  func isYoung(at time: Int64) -> Bool {
    let isCoarse = changed % 1_000_000_000 == 0
    return changed > time - (isCoarse ? 2_500_000_000 : 20_000_000)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

extension stat {
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
}
