import Model
import Synchronization

/// How far a build has come, for somebody who watches: 124 of 2,000 stories.
package final class BuildProgress: Sendable {
  /// The count that is kept, if any, in the task that builds.
  @TaskLocal package static var current: BuildProgress?

  private struct Count {
    var what = ""
    var done = 0
    var all = 0
  }

  private let count = Mutex(Count())
  private static let digits = DigitGrouping(of: .english)

  /// Nothing begun yet.
  package init() {}

  /// Begins to count so many of something.
  static func begin(_ all: Int, _ what: String) {
    current?.count.withLock { $0 = Count(what: what, done: 0, all: all) }
  }

  /// Counts some more as done.
  static func step(_ number: Int = 1) { current?.count.withLock { $0.done += number } }

  /// How far it is, in words; nil where there is nothing to count.
  package var text: String? {
    count.withLock { count in
      let (done, all) = (Self.digits.text(of: count.done), Self.digits.text(of: count.all))
      return count.all < 2 ? nil : "\(done) of \(all) \(count.what)"
    }
  }
}
