/// The way for Markdown that may be too much work: a process of its own, under limits of the machine.
///
/// Nothing in here starts a process: who runs the program says how (`$current.withValue`), and
/// whoever does not, refuses such texts.
package struct MarkdownLane: Sendable {
  /// Why a text could not be rendered there: `it took more than 5 seconds`.
  package struct Failure: Error, Hashable, Sendable {
    /// The reason.
    package let reason: String

    /// A failure with its reason.
    package init(_ reason: String) { self.reason = reason }
  }

  /// Gives a task to ``MarkdownTask`` in another process, answers what it asks, and takes the result,
  /// which has at most so many bytes.
  package typealias Run =
    @Sendable (
      _ task: [UInt8], _ most: Int, _ answer: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) throws(Failure) -> [UInt8]

  let run: Run

  /// A lane that goes this way.
  package init(_ run: @escaping Run) { self.run = run }

  /// The lane of the work that is going on.
  @TaskLocal package static var current: MarkdownLane?

  /// The most that may come of a text: forty times its length, because a short definition that is used
  /// again and again grows to gigabytes.
  static func most(for length: Int) -> Int { max(1 << 20, 40 * length) }
}
