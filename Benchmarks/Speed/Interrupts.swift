import Glibc

/// Holds back the signals that ask a program to end, so that what was written is removed first.
///
/// They are blocked and asked for, which needs neither a handler nor a global variable
/// (https://man7.org/linux/man-pages/man2/sigtimedwait.2.html). A child's end is such a signal, too,
/// so that nobody has to look again and again.
struct Interrupts {
  private static let requests = [SIGINT, SIGTERM, SIGHUP]
  private var signals = sigset_t()

  /// Holds the signals back, from now on; to be made before any other thread.
  init() {
    sigemptyset(&signals)
    for signal in Self.requests + [SIGCHLD] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits so long, or until a child has ended.
  /// - Throws: `BenchFailure` when somebody asks for the end.
  func pause(milliseconds: Int) throws(BenchFailure) {
    var signals = signals
    var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    let signal = sigtimedwait(&signals, nil, &time)
    if Self.requests.contains(signal) { throw .interrupted(by: signal) }
  }
}
