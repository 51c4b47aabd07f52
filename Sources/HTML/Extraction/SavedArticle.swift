/// What was read of a saved page: its article, and how sure that is.
package struct SavedArticle: Sendable {
  /// How the text was found.
  package enum Method: String, Sendable {
    /// In the box that the rules chose.
    case box
    /// In the page's linked data, because the page shows another text.
    case linkedData = "linked-data"
    /// All sentences of the page, because no box had a text.
    case fallback
  }

  /// What the page says about the article.
  package let details: PageDetails
  /// The block that says the headline; nil when only the page's metadata do.
  package let headline: TextBlock?
  /// The lines between headline and text that introduce it.
  package let standfirst: [TextBlock]
  /// The text.
  package let body: [TextBlock]
  /// Captions and posts of social networks within the text.
  package let captions: [TextBlock]
  /// How the text was found.
  package let method: Method
  /// How many characters of running text the page has in all, menus and links aside.
  package let runningText: Int
  /// Words of the page that are no part of the article, block by block.
  package let others: [TextBlock]

  /// The text with its paragraphs parted by empty lines.
  package var text: String { body.map(\.words).joined(separator: "\n\n") }
}
