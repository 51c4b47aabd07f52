/// Something in an author's Markdown that did not reach the page as written.
///
/// Nothing is lost silently: the caller makes a warning of each.
package struct MarkdownFinding: Hashable, Sendable {
  /// What happened to it.
  package enum Kind: String, CaseIterable, Sendable {
    /// Raw HTML, which only the editor may use, and only when the site says so.
    case droppedHTML
    /// A link or an image whose address could run a program; its words stay.
    case refusedAddress
    /// A relative address that leads nowhere on this site; its words stay.
    case unresolvedAddress
    /// An image on somebody else's server, which became a link to it.
    case foreignImage
    /// An image that passes, but has no words for those who do not see it.
    case undescribedImage
  }

  /// What happened.
  package let kind: Kind
  /// The tag or the address, in the author's words.
  package let text: String
  /// The byte of the file at which it starts.
  ///
  /// The library forgets where some links stood; they get the start of their line or their block.
  package let offset: Int

  /// A report of one piece.
  package init(_ kind: Kind, _ text: String, at offset: Int) {
    self.kind = kind
    self.text = text
    self.offset = offset
  }
}

extension MarkdownFinding: Comparable {
  /// Orders by place, then kind, then words.
  package static func < (first: MarkdownFinding, second: MarkdownFinding) -> Bool {
    if first.offset != second.offset { return first.offset < second.offset }
    if first.kind != second.kind { return first.kind.rawValue < second.kind.rawValue }
    return first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }
}
