import Foundation
import Pipeline
import TestSupport

/// A small site whose author edits, adds, renames and deletes at random.
struct EditedSite {
  private let root: URL
  private var state: UInt64

  /// A site in a folder; the seed decides what its author does.
  init(in root: URL, seed: UInt64) {
    self.root = root
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// One thing an author does, in words and as a watcher tells it.
  mutating func edit() throws -> (words: String, changes: Changes) {
    let path = Self.paths[next(Self.paths.count)]
    let file = root.appending(path: path)
    let isThere = FileManager.default.fileExists(atPath: file.path)
    switch next(10) {
    case 0 where isThere && path != "Content/site.yml":
      try FileManager.default.removeItem(at: file)
      return ("delete \(path)", .files([path]))
    case 1 where isThere && path != "Content/site.yml":
      // The name of a report begins with its day and its outlet; without them nothing would be built.
      let isReport = path.contains("/articles/")
      let name =
        isReport
        ? file.deletingPathExtension().lastPathComponent + "-n\(next(3))." + file.pathExtension
        : "n\(next(3))-" + file.lastPathComponent
      let other = file.deletingLastPathComponent().appending(path: name)
      try? FileManager.default.removeItem(at: other)
      try FileManager.default.moveItem(at: file, to: other)
      let new = path.dropLast(file.lastPathComponent.count) + name
      return ("rename \(path)", .files([path, String(new)]))
    case 2 where isThere:
      let bytes = try Data(contentsOf: file)
      try bytes.write(to: file)
      return ("save \(path) as it is", .files([path]))
    default:
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      let text = words(for: path)
      try Data(text.utf8).write(to: file)
      return ("write \(path)", .files([path]))
    }
  }

  private static let paths = [
    "Content/site.yml", "Content/about.md", "Content/index.md", "Content/dam/index.md",
    "Content/dam/articles/2025-03-18-wire-a.txt", "Content/dam/articles/2025-03-19-post-b.txt",
    "Content/dam/notes/scour.md", "Content/bridge/index.md",
    "Content/bridge/articles/2025-02-01-post-c.md", "Content/science/a.md", "Content/science/b.md",
    "Content/science/index.md", "Content/science/comets/c.md", "Content/science/map.png",
    "Content/static/robots.txt", "Templates/partials/menu.mustache",
  ]

  private mutating func words(for path: String) -> String {
    let number = next(6)
    switch path {
    case "Content/site.yml":
      let address = number % 2 == 0 ? "baseURL: https://example.org/\n" : ""
      return "title: The Record \(number)\ntimezone: Europe/London\n" + address
        + (number > 3 ? "excerpts: {share: 60 %, over: trim}\n" : "")
    case "Templates/partials/menu.mustache":
      return "{{#menu}}<nav>{{#items}}<a href=\"{{url}}\">{{title}}</a>{{/items}}</nav>{{/menu}}\n"
        + String(repeating: "<p>\(number)</p>\n", count: number % 3)
    case _ where path.contains("/articles/"):
      return number == 5 ? "" : Self.report(number)
    case _ where path.contains("/notes/"):
      return "---\nsection: Aid\ndate: 2025-03-2\(number)\n---\nNote \(number) of the editors.\n"
    default:
      let date = number % 2 == 0 ? "date: 2025-03-1\(number)\n" : ""
      let held = ["", "expires: 2025-06-01\n", "", "draft: true\n", "", ""][number]
      // Two pages that are given it at a time stand in each other's way.
      let isMoved = number == 4 && ["Content/about.md", "Content/science/b.md"].contains(path)
      let alias = isMoved ? "aliases: [/old]\n" : ""
      let tags = number > 2 ? "tags: [water, 'tag \(number)']\n" : ""
      let links = [
        "", "[A](/science/a/)", "[B](/science/b.md#one)", "[It](/about)", "", "[](/about.md)",
      ]
      let link = links[number]
      let isPage = ["Content/about.md", "Content/science/b.md"].contains(path)
      let address = isPage && number % 3 == 1 ? "permalink: /there/no-\(path.utf8.count)/\n" : ""
      let expect =
        number == 4 && (path.hasPrefix("Content/dam") || path.hasPrefix("Content/bridge"))
        ? "expect: [page has ≥ 1 reports]\n" : ""
      return
        "---\ntitle: Title \(number)\n\(date)\(tags)\(held)\(alias)\(address)\(expect)---\n## One\n\nText \(number).\n\(link)"
    }
  }

  private static func report(_ number: Int) -> String {
    """
    The dam above the town failed on Tuesday and \(number + 3) villages were flooded, the mayor said.

    "We had no warning at all," said Ann Lee, the mayor of the town, who lost her own house.

    Aid

    The government sent \(number * 100 + 40) tents and promised to pay for every house that was lost.

    """
  }

  /// The site that it starts as.
  static let start = Archive(
    """
    -- Content/site.yml --
    title: The Record
    timezone: Europe/London
    -- Content/about.md --
    ---
    title: About
    ---
    Who we are.
    -- Content/dam/index.md --
    ---
    title: The dam
    tags: [water]
    ---
    The dam failed.
    -- Content/dam/articles/2025-03-18-wire-a.txt --
    \(report(1))
    -- Content/science/a.md --
    ---
    title: A
    date: 2025-01-02
    tags: [water]
    ---
    Words.
    -- Templates/base.mustache --
    <!doctype html><title>{{documentTitle}}</title>{{>partials/menu}}{{$main}}{{/main}}
    -- Templates/home.mustache --
    {{<base}}{{$main}}{{#stories}}{{#items}}<a href="{{url}}">{{title}}</a>{{#change}}{{title}}{{/change}}{{/items}}{{/stories}}{{site.sourcesURL}}{{/main}}{{/base}}
    -- Templates/story.mustache --
    {{<base}}{{$main}}{{#sections}}{{#items}}{{#block}}{{{html}}}{{/block}}{{/items}}{{/sections}}{{{related}}}<p>.</p>{{/main}}{{/base}}
    -- Templates/page.mustache --
    {{<base}}{{$main}}{{{html}}}{{{related}}}{{/main}}{{/base}}
    -- Templates/related.mustache --
    {{#stories}}{{#items}}<a href="{{url}}">{{title}}</a>{{/items}}{{/stories}}{{#backlinks}}{{#items}}<a href="{{url}}">{{title}}</a>{{/items}}{{/backlinks}}
    -- Templates/list.mustache --
    {{<base}}{{$main}}{{title}}{{/main}}{{/base}}
    -- Templates/tags.mustache --
    {{<base}}{{$main}}{{title}}{{/main}}{{/base}}
    -- Templates/sources.mustache --
    {{<base}}{{$main}}{{#outlets}}{{#items}}{{name}}{{#stories}}{{#items}}{{title}}{{#sources}}{{#items}}{{headline}}{{#mentions}}<a href="{{url}}">{{letter}}</a>{{/mentions}}{{/items}}{{/sources}}{{/items}}{{/stories}}{{/items}}{{/outlets}}{{/main}}{{/base}}
    -- Templates/people.mustache --
    {{<base}}{{$main}}{{#persons}}{{#items}}{{name}}{{#stories}}{{#items}}{{title}}{{#mentions}}<a href="{{url}}">{{letter}}</a>{{/mentions}}{{/items}}{{/stories}}{{/items}}{{/persons}}{{/main}}{{/base}}
    -- Templates/assets/search.js --
    find();
    -- Templates/404.mustache --
    {{<base}}{{$main}}Nothing{{/main}}{{/base}}
    -- Templates/partials/menu.mustache --
    {{#menu}}<nav>{{#items}}<a href="{{url}}">{{title}}</a>{{/items}}</nav>{{/menu}}
    """
  ).files

  /// Marsaglia's xorshift (https://www.jstatsoft.org/article/view/v008i14).
  private mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % count
  }
}
