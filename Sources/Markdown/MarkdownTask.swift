/// A text to be rendered in another process, with what the page around it needs.
package struct MarkdownTask: Sendable {
  /// What is to be made of the text.
  enum Kind: Int {
    /// What ``MarkdownRenderer`` makes.
    case page
    /// What ``MarkdownDocument`` is.
    case blocks
  }

  let kind: Kind
  let file: [UInt8]
  let range: Range<Int>
  /// The options; those that are functions only say whether they are there.
  private var options: MarkdownOptions

  init(_ kind: Kind, _ file: [UInt8], in range: Range<Int>, _ options: MarkdownOptions) {
    (self.kind, self.file, self.range, self.options) = (kind, file, range, options)
  }

  /// Does a task that another process gave.
  /// - Parameters:
  ///   - bytes: the task.
  ///   - ask: asks the other process what only it can know.
  /// - Returns: what came of it; nil when the task is none.
  package static func perform(
    _ bytes: [UInt8], asking ask: @escaping @Sendable ([UInt8]) -> [UInt8]?
  ) -> [UInt8]? {
    guard let task = MarkdownTask(bytes, asking: ask) else { return nil }
    let result: MarkdownResult =
      switch task.kind {
      case .page: .page(MarkdownRenderer(task.options).render(task.file, in: task.range))
      case .blocks: .blocks(MarkdownDocument(task.file, in: task.range, options: task.options))
      }
    return result.bytes
  }

  /// The task on its way.
  var bytes: [UInt8] {
    var wire = WireWriter()
    wire.number(kind.rawValue)
    wire.number(options.rawHTML.number)
    wire.number(options.addresses.map { $0.foreignImages == .allow ? 2 : 1 } ?? 0)
    wire.number(options.headingShift)
    wire.number(options.topHeading)
    wire.text(options.footnotePrefix)
    wire.flag(options.resolve != nil)
    wire.flag(options.identify != nil)
    wire.range(range)
    wire.bytes(file)
    return wire.bytes
  }

  private init?(_ bytes: [UInt8], asking ask: @escaping @Sendable ([UInt8]) -> [UInt8]?) {
    var wire = WireReader(bytes)
    guard let kind = wire.number().flatMap(Kind.init),
      let rawHTML = wire.number().flatMap(MarkdownOptions.RawHTML.init(number:)),
      let addresses = wire.number(), let shift = wire.number(), let top = wire.number(),
      let prefix = wire.text(), let resolves = wire.flag(), let identifies = wire.flag(),
      let range = wire.range(within: 0..<bytes.count), let file = wire.content(), wire.isAtEnd,
      range.upperBound <= file.count
    else { return nil }
    var options = MarkdownOptions(
      rawHTML: rawHTML,
      addresses: addresses == 0
        ? nil : MarkdownURLPolicy(foreignImages: addresses == 2 ? .allow : .link),
      headingShift: shift, topHeading: top, footnotePrefix: prefix)
    if resolves { options.resolve = { MarkdownQuestion.address($0).answer(asking: ask) } }
    if identifies { options.identify = { MarkdownQuestion.heading($0).answer(asking: ask) ?? $0 } }
    (self.kind, self.file, self.range, self.options) = (kind, file, range, options)
  }
}

/// What another process must ask, because only the page knows.
enum MarkdownQuestion {
  /// Where a link leads on this page.
  case address(String)
  /// What the `id` of a heading is.
  case heading(String)

  /// Asks; nil when the answer is that there is none.
  func answer(asking ask: ([UInt8]) -> [UInt8]?) -> String? {
    var wire = WireWriter()
    switch self {
    case .address(let text):
      wire.flag(false)
      wire.text(text)
    case .heading(let text):
      wire.flag(true)
      wire.text(text)
    }
    guard let bytes = ask(wire.bytes) else { return nil }
    var answer = WireReader(bytes)
    return answer.optional() ?? nil
  }

  /// The answer to a question that came from another process.
  static func answer(_ question: [UInt8], by options: MarkdownOptions) -> [UInt8] {
    var wire = WireReader(question)
    var answer = WireWriter()
    guard let isHeading = wire.flag(), let text = wire.text() else {
      answer.optional(nil)
      return answer.bytes
    }
    answer.optional(isHeading ? options.identify?(text) : options.resolve?(text))
    return answer.bytes
  }
}

extension MarkdownOptions.RawHTML {
  fileprivate var number: Int {
    switch self {
    case .dropped: 0
    case .commented: 1
    case .kept: 2
    }
  }

  fileprivate init?(number: Int) {
    switch number {
    case 0: self = .dropped
    case 1: self = .commented
    case 2: self = .kept
    default: return nil
    }
  }
}
