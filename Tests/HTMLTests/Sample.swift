@testable import HTML

/// A page in the manner of a news site, made from what a test is about.
enum Sample {
  /// Three sentences, so that a page has a text.
  static let text = """
    <p>The dam above Harrow failed on Tuesday night, the mayor said, and two roads into the town were \
    closed for the whole of the day.</p>
    <p>Engineers had warned of cracks in the wall in a report last year, the council said on Wednesday, \
    but nobody mended them before the winter.</p>
    <p>Residents of the lower town will be allowed home next week, the fire service said on Thursday, if \
    the water keeps falling as it has since then.</p>
    """

  /// The article of a page with these parts.
  static func article(
    head: String = "", before: String = "", _ body: String, after: String = ""
  ) throws -> SavedArticle {
    try read(
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Dam above Harrow fails</title>\(head)
      </head><body>\(before)<h1>Dam above Harrow fails</h1><div class="story">\(body)</div>\(after)</body></html>
      """)
  }

  /// The article of a whole page.
  static func read(_ page: String) throws -> SavedArticle {
    try ArticleFinder.article(in: try PageText(of: Array(page.utf8)))
  }

  /// The words of the blocks of the text.
  static func blocks(
    head: String = "", before: String = "", _ body: String, after: String = ""
  ) throws -> [String] {
    try article(head: head, before: before, body, after: after).body.map(\.words)
  }

  /// The first words of the three sentences of `text`.
  static func isText(_ blocks: [String]) -> Bool {
    blocks.map { $0.prefix(9) } == ["The dam a", "Engineers", "Residents"]
  }
}
