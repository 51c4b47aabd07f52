import Writing

extension Report {
  /// One line for the end of a clean build: what was derived and what changed on disk.
  package var summary: String {
    var parts: [String] = []
    if tally.stories > 0 {
      parts = [
        "\(tally.stories) \(tally.stories == 1 ? "story" : "stories")",
        Coverage.counted(tally.articles, "article"),
        Coverage.counted(tally.blocks, "block") + " (\(tally.used) used)",
      ]
    }
    if tally.pages > 0 { parts.append(Coverage.counted(tally.pages, "page")) }
    let head = (parts + [Coverage.counted(files, "file")]).joined(separator: ", ")
    guard let writing else { return head }
    return head
      + ": \(writing.written.count) written, \(writing.unchanged.count) unchanged, "
      + "\(writing.removed.count) removed"
  }
}
