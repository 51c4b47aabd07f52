/// How Markdown becomes HTML: what may pass, and what the page around it needs.
///
/// The defaults are the strict ones of the site. The extensions are always GitHub's tables,
/// strikethrough, autolinks, task lists, tag filter and footnotes.
package struct MarkdownOptions: Sendable {
  /// What becomes of raw HTML.
  package enum RawHTML: Hashable, Sendable {
    /// It goes, without a trace on the page; each piece is reported.
    case dropped
    /// A comment takes its place, as the cmark-gfm command does it; each piece is reported.
    case commented
    /// It passes, but for GitHub's list of filtered tags: for editors whose site allows it.
    case kept
  }

  /// What becomes of raw HTML.
  package var rawHTML: RawHTML
  /// Which links and images pass; nil leaves it to the cmark-gfm library.
  package var addresses: MarkdownURLPolicy?
  /// Finds the address to write for a relative one, so that links work from any page.
  ///
  /// It is asked for links and images within the site, never for `#fragments`. With nil for an
  /// answer the link leads nowhere: only its words stay, and it is reported.
  package var resolve: (@Sendable (String) -> String?)?
  /// How many levels headings sink, because the page has its own above them; `h6` is the last.
  package var headingShift: Int
  /// The level that the highest heading gets at least; the others keep their distance from it.
  package var topHeading: Int
  /// Makes the `id` of a heading from its words; nil writes none.
  ///
  /// Headings that would share one get `-2`, `-3` and so on, in their order in the document.
  package var identify: (@Sendable (String) -> String)?
  /// Sets the footnotes of several documents on one page apart: `fn-1` becomes `fn-<prefix>-1`.
  ///
  /// Letters, digits, `-` and `_` only; anything else in it is written as `-`.
  package var footnotePrefix: String

  /// The options of the site, with what the page needs.
  package init(
    rawHTML: RawHTML = .dropped, addresses: MarkdownURLPolicy? = MarkdownURLPolicy(),
    resolve: (@Sendable (String) -> String?)? = nil, headingShift: Int = 0,
    topHeading: Int = 1, identify: (@Sendable (String) -> String)? = nil,
    footnotePrefix: String = ""
  ) {
    self.rawHTML = rawHTML
    self.addresses = addresses
    self.resolve = resolve
    self.headingShift = headingShift
    self.topHeading = topHeading
    self.identify = identify
    self.footnotePrefix = footnotePrefix
  }

  /// What the cmark-gfm command writes, with `--unsafe` or without: the yardstick of our tests.
  package static func command(unsafe: Bool = false) -> MarkdownOptions {
    MarkdownOptions(rawHTML: unsafe ? .kept : .commented, addresses: nil)
  }
}
