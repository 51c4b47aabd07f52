import Markdown

extension MarkdownRenderer {
  /// The HTML of a text.
  func html(_ text: String) -> String {
    String(decoding: render(Array(text.utf8)).html, as: UTF8.self)
  }

  /// What does not reach the HTML of a text: `droppedHTML <b> at 3`.
  func findings(_ text: String) -> [String] {
    render(Array(text.utf8)).findings.map { "\($0.kind) \($0.text) at \($0.offset)" }
  }
}

extension MarkdownDocument {
  init(_ text: String, options: MarkdownOptions = MarkdownOptions()) {
    self.init(Array(text.utf8), options: options)
  }
}
