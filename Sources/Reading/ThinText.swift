import HTML

/// How little was read of a page, when that is so little that its editor should look: the article may lie
/// where no rule found it, or the page may show it only to subscribers.
struct ThinText {
  /// The words that were read.
  private let read: Int
  /// About how many more its running text has.
  private let left: Int
  /// How many words the page says its article has.
  private let promised: Int

  /// Judges what was read: less than a quarter of what the page promises, or a few lines of a page that has
  /// ten times as much text besides; nil for all others.
  init?(_ page: SavedArticle) {
    read = Self.words(page.body)
    // Six letters and a space are a word, or nearly: nobody reads what was left.
    left = max(0, page.runningText - page.body.reduce(0) { $0 + $1.text.count }) / 6
    promised = page.details.words ?? 0
    let isPart = promised >= 100 && read * 4 < promised
    let isScrap = read < 80 && left >= 400 && left >= read * 10
    guard isPart || isScrap else { return nil }
  }

  private static func words(_ blocks: [TextBlock]) -> Int {
    blocks.reduce(0) { $0 + $1.text.count { $0 == 0x20 } + 1 }
  }

  /// What was read and what was left, for an editor.
  var message: String {
    let others =
      promised > 0 && read * 4 < promised
      ? "the page says that it has \(promised)" : "about \(left) were left"
    return
      "only \(read) words of this page were read as its article, and \(others); 'explainer coverage' "
      + "lists what was read; if the report is not there, save its text as .txt"
  }
}
