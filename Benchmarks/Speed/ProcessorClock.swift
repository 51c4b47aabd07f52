import Glibc

/// What this program takes itself; other programs that share the machine do not count.
enum ProcessorClock {
  /// The seconds that this thread has run.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The seconds that this thread runs for some work.
  static func seconds(_ work: () -> Void) -> Double {
    let start = now
    work()
    return now - start
  }

  /// The most memory this program has held, in MiB.
  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }
}
