/// Markdown of people we need not trust: looked over before the library sees it, and rendered in a
/// process of its own when it looks like too much work.
package enum GuardedMarkdown {
  /// Renders a part of a file, as ``MarkdownRenderer`` does.
  /// - Throws: ``MarkdownRefusal`` for what breaks a limit.
  package static func render(
    _ file: [UInt8], in range: Range<Int>? = nil, _ options: MarkdownOptions = MarkdownOptions()
  ) throws(MarkdownRefusal) -> RenderedMarkdown {
    let lines = SourceLines(file, in: range ?? file.indices)
    guard let suspicion = try suspicion(about: lines) else {
      return MarkdownRenderer(options).render(lines)
    }
    let task = MarkdownTask(.page, file, in: lines.range, options)
    guard case .page(let page) = try result(of: task, options, suspicion) else {
      throw suspicion.refusal("it came to nothing")
    }
    return page
  }

  /// Takes a part of a file apart, as ``MarkdownDocument`` does.
  /// - Throws: ``MarkdownRefusal`` for what breaks a limit.
  package static func document(
    _ file: [UInt8], in range: Range<Int>? = nil, _ options: MarkdownOptions = MarkdownOptions()
  ) throws(MarkdownRefusal) -> MarkdownDocument {
    let lines = SourceLines(file, in: range ?? file.indices)
    guard let suspicion = try suspicion(about: lines) else {
      return MarkdownDocument(lines, options)
    }
    let task = MarkdownTask(.blocks, file, in: lines.range, options)
    guard case .blocks(let document) = try result(of: task, options, suspicion) else {
      throw suspicion.refusal("it came to nothing")
    }
    return document
  }

  /// Where a text is so much work that it must not be done here.
  private struct Suspicion {
    let offset: Int

    func refusal(_ reason: String) -> MarkdownRefusal {
      MarkdownRefusal([
        .init(
          offset: offset,
          message: "this Markdown needs too much work (\(reason)); write it simpler, or split it up"
        )
      ])
    }
  }

  private static func suspicion(
    about lines: SourceLines
  ) throws(MarkdownRefusal) -> Suspicion? {
    let violations = MarkdownGuard.check(lines)
    guard violations.isEmpty else { throw MarkdownRefusal(violations) }
    let estimate = WorkEstimate(lines)
    return estimate.isSuspect ? Suspicion(offset: estimate.worst) : nil
  }

  private static func result(
    of task: MarkdownTask, _ options: MarkdownOptions, _ suspicion: Suspicion
  ) throws(MarkdownRefusal) -> MarkdownResult {
    guard let lane = MarkdownLane.current else {
      throw suspicion.refusal("there is no process to render it apart")
    }
    do throws(MarkdownLane.Failure) {
      let most = MarkdownLane.most(for: task.range.count)
      let bytes = try lane.run(task.bytes, most) { MarkdownQuestion.answer($0, by: options) }
      guard let result = MarkdownResult(bytes, of: task) else {
        throw MarkdownLane.Failure("its result makes no sense")
      }
      return result
    } catch {
      throw suspicion.refusal(error.reason)
    }
  }
}

/// What is too much in a text, so that it is not rendered.
package struct MarkdownRefusal: Error, Hashable, Sendable {
  /// Each with its place, in the order of the file.
  package let violations: [MarkdownGuard.Violation]

  init(_ violations: [MarkdownGuard.Violation]) { self.violations = violations }
}
