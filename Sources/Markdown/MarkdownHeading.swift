/// A heading as it stands on the page, for a list of contents that leads to it.
package struct MarkdownHeading: Hashable, Sendable {
  /// Its level, 1 the highest.
  package let level: Int
  /// Its words without the markup.
  package let text: String
  /// Its `id`.
  package let identifier: String
}
