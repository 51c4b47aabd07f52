/// The Markdown of an editor's file, below its front matter.
package struct MarkdownBody: Hashable, Sendable {
  /// The whole file.
  package let source: SourceFile
  /// Where its body lies.
  package let range: SourceRange

  /// The part of a file that is Markdown.
  package init(source: SourceFile, range: SourceRange) {
    self.source = source
    self.range = range
  }

  /// The body's bytes.
  package var bytes: [UInt8] { Array(source.bytes[range]) }

  /// Whether there is nothing but white space.
  package var isEmpty: Bool { source.bytes[range].allSatisfy { $0 <= 0x20 } }
}
