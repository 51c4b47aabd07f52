import Writing

extension Report {
  /// One line for the end of a clean build: what was derived and what changed on disk.
  package var summary: String {
    let head =
      "\(tally.stories) \(tally.stories == 1 ? "story" : "stories"), "
      + "\(Coverage.counted(tally.articles, "article")), \(Coverage.counted(tally.blocks, "block")) "
      + "(\(tally.used) used), \(Coverage.counted(files, "file"))"
    guard let writing else { return head }
    return head
      + ": \(writing.written.count) written, \(writing.unchanged.count) unchanged, "
      + "\(writing.removed.count) removed"
  }
}
