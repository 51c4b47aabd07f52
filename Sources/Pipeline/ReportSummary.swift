import Model
import Writing

extension Report {
  /// One line for the end of a clean build: what was derived and what changed on disk.
  package var summary: String {
    let articles = explainers.reduce(0) { $0 + $1.story.articles.count }
    let blocks = explainers.reduce(0) { $0 + Coverage(of: $1).blocks }
    let used = explainers.reduce(0) { $0 + $1.fates.joined().count { $0.name == "used" } }
    let head =
      "\(explainers.count) \(explainers.count == 1 ? "story" : "stories"), "
      + "\(Coverage.counted(articles, "article")), \(Coverage.counted(blocks, "block")) "
      + "(\(used) used), \(Coverage.counted(pages.count, "file"))"
    guard let writing else { return head }
    return head
      + ": \(writing.written.count) written, \(writing.unchanged.count) unchanged, "
      + "\(writing.removed.count) removed"
  }
}
