import Glibc
import Markdown
import Model
import Synchronization
import Templating

/// Turns the editors' Markdown into the HTML of one page, and says what of it could not be shown.
struct EditorMarkdown {
  private let place: PagePlace
  private let rawHTML: MarkdownOptions.RawHTML
  private let addresses: MarkdownURLPolicy
  private let site: SiteConfiguration
  private let pages: SourceAddresses
  private let linked = LinkedFiles()
  /// What could not be shown as written, at the editor's file and line.
  private(set) var diagnostics: [Diagnostic] = []

  /// The Markdown of the page at a place, which may lead to these pages by the names of their files.
  init(
    at place: PagePlace, on site: SiteConfiguration,
    among pages: SourceAddresses = SourceAddresses()
  ) {
    self.place = place
    self.site = site
    self.pages = pages
    rawHTML = site.allowsHTML ? .kept : .dropped
    addresses = MarkdownURLPolicy(foreignImages: site.foreignImages == .show ? .allow : .link)
  }

  /// The files of the site that the texts so far lead to, sorted; copies of this one count as it.
  var targets: [String] { linked.sorted(\.files) }

  /// The Markdown files of the content that the texts so far name, and the places of pictures, sorted.
  var sources: [String] { linked.sorted(\.sources) }

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
    options.resolve = { [place, site, pages, linked] in
      let file = SourceLink($0, from: source, among: pages)
      let link = place.link($0, to: file)
      linked.add(link, naming: file?.source, on: place, of: site)
      return link
    }
    if identifiesHeadings { options.identify = { Slug($0).text } }
    guard let rendered = rendered(body, options) else { return nil }
    let findings = rendered.findings.filter { !$0.isComment }
    var places = FilePlaces(body.source)
    diagnostics += findings.map { $0.diagnostic(at: places.location(at: $0.offset)) }
    if rendered.html.allSatisfy({ $0 <= 0x20 }) { return nil }
    return mayHavePictures(body) ? rendered.with(withPictures(rendered.html)) : rendered
  }

  /// Whether a text can come to pictures: most have none, and need not be looked through for them again.
  private func mayHavePictures(_ body: MarkdownBody) -> Bool {
    if rawHTML == .kept { return true }
    return body.source.bytes.withUnsafeBufferPointer { file in
      var start = body.range.lowerBound
      while let base = file.baseAddress, start + 1 < body.range.upperBound,
        let mark = memchr(base + start, Int32(UInt8(ascii: "!")), body.range.upperBound - start)
      {
        start = UnsafeRawPointer(mark) - UnsafeRawPointer(base) + 1
        if start < body.range.upperBound, file[start] == UInt8(ascii: "[") { return true }
      }
      return false
    }
  }

  private func withPictures(_ html: [UInt8]) -> [UInt8] {
    PictureTags.completed(html) { address in
      guard case .file(let file, _) = SiteAddress(address, on: place.file, of: site) else {
        return nil
      }
      linked.add(picture: file)
      return pages.size(of: file)
    }
  }

  /// What the Markdown library makes of a text; nil when it is too much for it, and the editor is told.
  private mutating func rendered(
    _ body: MarkdownBody, _ options: MarkdownOptions
  ) -> RenderedMarkdown? {
    do throws(MarkdownRefusal) {
      return try GuardedMarkdown.render(body.source.bytes, in: body.range, options)
    } catch {
      var places = FilePlaces(body.source)
      diagnostics += error.violations.map {
        .error("markdown-limit", $0.message, at: places.location(at: $0.offset))
      }
      return nil
    }
  }
}

/// Notes where the links of a page's texts lead, for those who are linked to.
private final class LinkedFiles: Sendable {
  struct Found: Sendable {
    var files: Set<String> = []
    var sources: Set<String> = []
  }

  private let found = Mutex(Found())

  func add(
    _ link: String, naming source: String?, on place: PagePlace, of site: SiteConfiguration
  ) {
    let address = SiteAddress(link, on: place.file, of: site)
    found.withLock { found in
      if let source { found.sources.insert(source) }
      if case .file(let file, _) = address { found.files.insert(file) }
    }
  }

  func add(picture: String) { found.withLock { _ = $0.sources.insert(picture) } }

  func sorted(_ part: (Found) -> Set<String>) -> [String] {
    found.withLock { part($0).sorted { $0.precedes($1) } }
  }
}

extension TemplateValue {
  /// What became of an editor's text.
  init(_ text: RenderedMarkdown?) {
    self = text.map { .html($0.html) } ?? .null
  }
}

extension MarkdownFinding {
  fileprivate func diagnostic(at place: SourceLocation) -> Diagnostic {
    let permission = kind == .droppedHTML ? " or allow HTML in site.yml" : ""
    return .warning(identifier, message + permission, at: place)
  }
}
