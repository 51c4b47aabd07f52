/// Holds the text found against the one that the page's linked data carry in `articleBody`.
///
/// That one is often cut short or has its paragraphs glued together, so it is never taken blindly.
enum LinkedBody {
  /// What to do with the text found.
  enum Verdict {
    case keep
    /// The text found is another one; the linked data have the article.
    case replace
    /// The article is within the text found: these blocks of it.
    case trim(Range<Int>)
  }

  /// Compares in runs of four words.
  static func judge(_ blocks: [TextBlock], _ data: LinkedData) -> Verdict {
    guard let text = body(data) else { return .keep }
    let theirs = WordRuns(text)
    guard theirs.count >= 50 else { return .keep }
    let ours = blocks.map { WordRuns($0.words) }
    let all = ours.reduce(into: WordRuns("")) { $0.formUnion($1) }
    let found = all.count == 0 ? 0 : theirs.share(in: all)
    if found < 0.5, text.utf8.count > blocks.reduce(0, { $0 + $1.text.count }) {
      return .replace
    }
    guard found > 0.8, all.share(in: theirs) > 0.85 else { return .keep }
    let hits = ours.indices.filter { ours[$0].count > 0 && ours[$0].share(in: theirs) > 0.5 }
    guard let first = hits.first, let last = hits.last else { return .keep }
    return .trim(first..<last + 1)
  }

  private static func body(_ data: LinkedData) -> String? {
    data.articles.lazy.compactMap { $0["articleBody"]?.text }.max { $0.utf8.count < $1.utf8.count }
  }
}
