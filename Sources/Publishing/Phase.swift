import Model
import Writing

/// When a file of the site goes: whatever a reader loads meanwhile, what it refers to is there.
enum Phase: Int, CaseIterable {
  /// Styles, scripts, pictures and data, which pages refer to.
  case assets
  /// Pages, which the fronts refer to.
  case pages
  /// The front page, feeds and the site map, which tell the world of new pages.
  case fronts

  /// The phase of a file.
  init(of path: String) {
    let name =
      path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    if path == "index.html" || name.utf8.suffix(4).elementsEqual(".xml".utf8)
      || Self.heralds.contains(name)
    {
      self = .fronts
    } else {
      self = name.utf8.suffix(5).elementsEqual(".html".utf8) ? .pages : .assets
    }
  }

  private static let heralds = ["feed.json", "robots.txt", "_redirects"]

  /// The files in the order in which they go.
  /// - Complexity: O(n)
  static func ordered(_ entries: [Manifest.Entry]) -> [Manifest.Entry] {
    let phases = entries.map { Phase(of: $0.path) }
    return allCases.flatMap { phase in
      zip(entries, phases).filter { $0.1 == phase }.map(\.0)
    }
  }
}
