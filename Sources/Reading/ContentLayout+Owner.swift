import Model

extension ContentLayout {
  /// What a file of `Content/` belongs to.
  package enum Owner: Hashable, Sendable {
    /// A plain page, by its number.
    case page(Int)
    /// A story, by its number.
    case story(Int)
  }

  /// What a file belongs to; nil when other pages may show it too, or when it is none of these.
  /// - Complexity: O(log files)
  package func owner(of path: String) -> Owner? {
    let page = pages.firstPlace { !$0.file.path.precedes(path) }
    if page < pages.count, pages[page].file.path.isSame(as: path) {
      return pages[page].isSection ? nil : .page(page)
    }
    // The folder that a file lies in is the last whose path does not follow the file's.
    let story = stories.firstPlace { !$0.path.precedes(path) } - 1
    guard stories.indices.contains(story), path.begins(with: stories[story].path),
      stories[story].files.contains(where: { $0.path.isSame(as: path) })
    else { return nil }
    return .story(story)
  }
}
