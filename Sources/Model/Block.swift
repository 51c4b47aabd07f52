/// One paragraph-sized unit of an article: the smallest thing that is cited, placed and counted.
///
/// Every byte of an article that is not white space belongs to exactly one block, so that nothing
/// can get lost between the file and the page.
package struct Block: Hashable, Sendable {
  /// What part of an article a block is.
  package enum Kind: Hashable, Sendable {
    /// The reporting itself.
    case paragraph
    /// A crosshead between paragraphs, written or recovered from unmarked text.
    case subhead
    /// Everything that is not reporting; the rule that said so is named.
    case furniture(Furniture)
  }

  /// The block's identity: the first ten hexadecimal digits of its fingerprint.
  ///
  /// It depends on the article's name and the block's words only, so that a link to a block
  /// survives new paragraphs around it.
  package let id: String
  /// What part of the article it is.
  package let kind: Kind
  /// The bytes of the article's file that it is made of.
  package let range: SourceRange
  /// Its words, without markup, white space folded to single spaces.
  package let text: String
  /// The stretches of the file that its words are written in, when tags stand between them.
  ///
  /// A block of a saved page has them. Empty when `range` is all there is.
  package let pieces: [SourceRange]
  /// Its HTML when the article is Markdown; nil when the text is all there is.
  ///
  /// Made while the whole file was parsed, because a link may be defined far from where it is used.
  package let html: [UInt8]?
  /// The number of the subhead's block that it stands under, when there is one.
  package let subhead: Int?

  /// A block as the reader found it.
  package init(
    id: String, kind: Kind, range: SourceRange, text: String, html: [UInt8]? = nil,
    subhead: Int? = nil, pieces: [SourceRange] = []
  ) {
    self.id = id
    self.kind = kind
    self.range = range
    self.text = text
    self.html = html
    self.subhead = subhead
    self.pieces = pieces
  }
}
