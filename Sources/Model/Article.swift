/// A report that an outlet published: verbatim evidence, never edited.
package struct Article: Hashable, Sendable {
  /// The article's name in its story: its file's name without the ending.
  package let id: String
  /// The file as it lies on disk.
  package let source: SourceFile
  /// What is known about it.
  package let details: ArticleDetails
  /// All of its text, in order.
  package let blocks: [Block]

  /// An article as the reader found it.
  package init(id: String, source: SourceFile, details: ArticleDetails, blocks: [Block]) {
    self.id = id
    self.source = source
    self.details = details
    self.blocks = blocks
  }
}
