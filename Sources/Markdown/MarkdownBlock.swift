/// One top-level part of a Markdown document: a paragraph, a heading, a whole list or quote.
package struct MarkdownBlock: Hashable, Sendable {
  /// What part of a document it is.
  package enum Kind: Hashable, Sendable {
    /// A heading, with its level as written.
    case heading(level: Int)
    /// A paragraph of prose.
    case paragraph
    /// A list with everything in it, be it words or whole paragraphs.
    case list
    /// A quotation with everything in it.
    case quote
    /// Preformatted text.
    case code
    /// A table.
    case table
    /// A line across the page.
    case thematicBreak
    /// Raw HTML.
    case html
    /// A note that the text refers to, from its label on.
    case footnote
  }

  /// What part of the document it is.
  package let kind: Kind
  /// Its bytes in the file, without the white space around it.
  ///
  /// A footnote that stands inside a quote or a list lies in the range of that block too.
  package let range: Range<Int>
  /// Its words without markup, as a reader would read them aloud.
  ///
  /// Soft line breaks are spaces, hard ones line breaks; images give their description; raw HTML and
  /// footnote numbers give nothing. Items and paragraphs within it are set apart by a line break,
  /// the cells of a table by a tab.
  package let text: String
  /// Its HTML, in UTF-8; links defined elsewhere in the file are resolved.
  ///
  /// The blocks' HTML in a row is the document's, except that a footnote gives its list item only:
  /// see `footnoteSection(_:)`. Dropped raw HTML gives nothing.
  package let html: [UInt8]
  /// The `id` of a heading, when the options ask for ids.
  package let identifier: String?

  /// The list of notes at the foot of a document or a page, from the blocks that are footnotes.
  ///
  /// Empty when there are none. Footnotes come in the order in which the text refers to them.
  package static func footnoteSection(_ blocks: some Sequence<MarkdownBlock>) -> [UInt8] {
    let notes = blocks.filter { $0.kind == .footnote }.flatMap(\.html)
    return notes.isEmpty ? [] : sectionStart + notes + sectionEnd
  }

  /// A footnote's list item out of the section that the library writes around it.
  static func footnoteItem(_ section: [UInt8]) -> [UInt8] {
    guard section.starts(with: sectionStart), section.suffix(sectionEnd.count) == sectionEnd[...]
    else { return section }
    return Array(section.dropFirst(sectionStart.count).dropLast(sectionEnd.count))
  }

  private static let sectionStart = Array(
    "<section class=\"footnotes\" data-footnotes>\n<ol>\n".utf8)
  private static let sectionEnd = Array("</ol>\n</section>\n".utf8)
}
