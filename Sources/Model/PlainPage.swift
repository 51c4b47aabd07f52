/// A page that is neither story nor article: about, corrections policy, contact.
package struct PlainPage: Hashable, Sendable {
  /// The page's address below the site's root, without slashes at the ends: `about`.
  package let path: String
  /// Its headline.
  package let title: String
  /// Its dek.
  package let description: String?
  /// Its Markdown.
  package let body: MarkdownBody

  /// A page as the reader found it.
  package init(path: String, title: String, description: String?, body: MarkdownBody) {
    self.path = path
    self.title = title
    self.description = description
    self.body = body
  }
}
