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
    let page = Self.place(of: path, in: pages, by: \.file.path)
    if page < pages.count, pages[page].file.path.isSame(as: path) {
      return pages[page].isSection ? nil : .page(page)
    }
    // The folder that a file lies in is the last whose path does not follow the file's.
    let story = Self.place(of: path, in: stories, by: \.path) - 1
    guard stories.indices.contains(story), path.begins(with: stories[story].path),
      stories[story].files.contains(where: { $0.path.isSame(as: path) })
    else { return nil }
    return .story(story)
  }

  /// How many elements have a path that precedes this one.
  private static func place<Element>(
    of path: String, in elements: [Element], by key: (Element) -> String
  ) -> Int {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if key(elements[middle]).precedes(path) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
