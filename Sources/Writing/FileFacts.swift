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

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

extension stat {
  var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
}
