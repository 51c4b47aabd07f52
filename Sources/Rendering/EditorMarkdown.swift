import Markdown
import Model
import Templating

/// Turns the editors' Markdown into the HTML of one page, and says what of it could not be shown.
struct EditorMarkdown {
  private let place: PagePlace
  private let rawHTML: MarkdownOptions.RawHTML
  private let addresses: MarkdownURLPolicy
  /// What could not be shown as written, at the editor's file and line.
  private(set) var diagnostics: [Diagnostic] = []

  /// The Markdown of the page at a place.
  init(at place: PagePlace, on site: SiteConfiguration) {
    self.place = place
    rawHTML = site.allowsHTML ? .kept : .dropped
    addresses = MarkdownURLPolicy(foreignImages: site.foreignImages == .show ? .allow : .link)
  }

  /// The HTML of a text and its headings, or nil when it has none to show.
  ///
  /// Its highest heading gets the level asked for, at least, because the page has its own headings
  /// above it. The prefix sets its footnotes apart from those of other texts on the page.
  mutating func html(
    _ body: MarkdownBody, headingsFrom level: Int, footnotePrefix prefix: String,
    identifiesHeadings: Bool = false
  ) -> RenderedMarkdown? {
    guard !body.isEmpty else { return nil }
    var options = MarkdownOptions(
      rawHTML: rawHTML, addresses: addresses, topHeading: level, footnotePrefix: prefix)
    let source = body.source.path
    options.resolve = { [place] in place.link($0, from: source) }
    if identifiesHeadings { options.identify = { Slug($0).text } }
    guard let rendered = rendered(body, options) else { return nil }
    let findings = rendered.findings.filter { !$0.isComment }
    diagnostics += findings.map { $0.diagnostic(in: body.source) }
    return rendered.html.allSatisfy { $0 <= 0x20 } ? nil : rendered
  }

  /// What the Markdown library makes of a text; nil when it is too much for it, and the editor is told.
  private mutating func rendered(
    _ body: MarkdownBody, _ options: MarkdownOptions
  ) -> RenderedMarkdown? {
    do throws(MarkdownRefusal) {
      return try GuardedMarkdown.render(body.source.bytes, in: body.range, options)
    } catch {
      diagnostics += error.violations.map {
        .error("markdown-limit", $0.message, at: body.source.location(at: $0.offset))
      }
      return nil
    }
  }
}

extension TemplateValue {
  /// What became of an editor's text.
  init(_ text: RenderedMarkdown?) {
    self = text.map { .html($0.html) } ?? .null
  }
}

extension MarkdownFinding {
  fileprivate func diagnostic(in file: SourceFile) -> Diagnostic {
    let permission = kind == .droppedHTML ? " or allow HTML in site.yml" : ""
    return .warning(identifier, message + permission, at: file.location(at: offset))
  }
}
