package import Model

/// Sorts the files of `Content/` by what they are, from their paths alone.
package struct ContentLayout: Sendable {
  /// The files of one story.
  package struct StoryFolder: Sendable {
    /// The folder's path, with its slash: `Content/dam/`; so the order of folders is that of files.
    package let path: String
    /// `index.md`, when there is one.
    package fileprivate(set) var index: FoundFile?
    /// The files below `articles/`.
    package fileprivate(set) var articles: [FoundFile] = []
    /// The files below `notes/`.
    package fileprivate(set) var notes: [FoundFile] = []
    /// How its address is put together; nil when it is its slug.
    fileprivate(set) var permalink: PermalinkPattern?

    /// All its files, in the order of their paths.
    package var files: [FoundFile] { articles + (index.map { [$0] } ?? []) + notes }

    /// The same folder with its files, in that order, as they stand there now.
    package func with(_ files: [FoundFile]) -> StoryFolder {
      var folder = self
      folder.articles = Array(files.prefix(articles.count))
      folder.index = index == nil ? nil : files[articles.count]
      folder.notes = files.suffix(notes.count)
      return folder
    }
  }

  /// The file of one plain page.
  package struct PageFile: Sendable {
    /// The file.
    package let file: FoundFile
    /// The same page with its file as it stands there now.
    package func with(_ file: FoundFile) -> PageFile {
      PageFile(file: file, isIndex: isIndex, isSection: isSection, permalink: permalink)
    }

    /// Whether it is the page of its folder: `index.md` or `_index.md`.
    let isIndex: Bool
    /// Whether it speaks for other pages in or below its folder; for the front at the top.
    package fileprivate(set) var isSection: Bool
    /// How its address is put together; nil when it follows its folders and its name.
    fileprivate(set) var permalink: PermalinkPattern?

    /// The folders below `Content/` that it lies in, the outermost first.
    var folders: [String] {
      file.path.utf8.split(separator: UInt8(ascii: "/")).dropFirst().dropLast()
        .map { String(Substring($0)) }
    }
  }

  /// `site.yml`, when there is one.
  package private(set) var site: FoundFile?
  /// The stories, in the order of their folders.
  package private(set) var stories: [StoryFolder] = []
  /// The plain pages, in the order of their paths.
  package private(set) var pages: [PageFile] = []
  /// The files that go onto the site as they are, in the order of their paths.
  package private(set) var files: [StaticFile] = []
  /// The files of `Content/data/` that templates may show the values of, in the order of their paths.
  ///
  /// Tables and JSON go onto the site as they are as well, for readers who want them.
  package private(set) var data: [FoundFile] = []
  /// Files that are none of these.
  private(set) var others: [FoundFile] = []
  /// Whether some file may be written under another path than its own.
  package let hasLinks: Bool

  /// Sorts files; their order does not matter.
  ///
  /// A folder with `articles/` or `notes/` in it is a story; every other `.md` is a plain page.
  /// - Complexity: O(n log n) in the bytes of the paths
  package init(_ files: [FoundFile]) {
    hasLinks = files.contains(where: \.isLinked)
    let isOrdered = zip(files, files.dropFirst()).allSatisfy(FoundFile.isBefore)
    let ordered = isOrdered ? files : files.sorted(by: FoundFile.isBefore)
    let paths = ordered.map { ContentPath($0.path) }
    stories = Self.storyFolders(of: paths).map { StoryFolder(path: $0) }
    var story = 0
    for (file, path) in zip(ordered, paths) {
      let folder = path.folder
      while story < stories.count, Self.precedes(stories[story], folder) { story += 1 }
      let isOfStory = story < stories.count && stories[story].path.utf8.elementsEqual(folder)
      sort(file, path, story: isOfStory ? story : nil)
    }
    markSections()
  }

  /// The same with the patterns of addresses that the site's settings name.
  package func with(_ patterns: [PermalinkPattern]) -> ContentLayout {
    if patterns.isEmpty { return self }
    var layout = self
    let stories = patterns.first { $0.scope.isSame(as: "stories") }
    let pages = patterns.first { $0.scope.isSame(as: "pages") }
    for index in layout.stories.indices { layout.stories[index].permalink = stories }
    for index in layout.pages.indices {
      // What lies at the top, or speaks for a folder, has the address of its name.
      guard let folder = layout.pages[index].folders.first, !layout.pages[index].isSection else {
        continue
      }
      layout.pages[index].permalink = patterns.first { $0.scope.isSame(as: folder) } ?? pages
    }
    return layout
  }

  /// The same without some stories and plain pages, which are named by their folders and files.
  package func without(_ names: Set<String>) -> ContentLayout {
    if names.isEmpty { return self }
    var layout = self
    layout.stories.removeAll { names.contains($0.path) }
    layout.pages.removeAll { names.contains($0.file.path) }
    return layout
  }

  /// The patterns that are for folders in which no page lies.
  package func complaints(about patterns: [PermalinkPattern]) -> [Diagnostic] {
    let folders = Set(pages.compactMap(\.folders.first))
    let known = ["stories", "pages"] + folders.sorted { $0.precedes($1) }
    return patterns.filter { pattern in !known.contains { $0.isSame(as: pattern.scope) } }.map {
      .error(
        "unknown-folder",
        "permalinks are given for '\($0.scope)', but no page lies in Content/\($0.scope)/"
          + NearestName.suggestion(for: $0.scope, among: known), at: $0.location)
    }
  }

  /// The Markdown file that speaks for a page, by its path, or for a story, by that of its folder: a
  /// page's own, a story's `index.md`, whether it is there or not.
  package static func file(of name: String) -> String {
    name.utf8.last == UInt8(ascii: "/") ? name + "index.md" : name
  }

  /// Whether a file of that path is read.
  func has(_ path: String) -> Bool {
    pages.contains { $0.file.path.isSame(as: path) }
      || stories.contains { story in
        path.begins(with: story.path) && story.files.contains { $0.path.isSame(as: path) }
      }
  }

  private mutating func sort(_ file: FoundFile, _ path: ContentPath, story: Int?) {
    if path.bytes.elementsEqual("Content/site.yml".utf8) {
      site = file
    } else if path.isData, story == nil {
      data.append(file)
      if path.isStatic { files.append(StaticFile(file, address: path.address)) }
    } else if path.isVerbatim {
      files.append(StaticFile(file, address: path.address))
    } else if let story {
      sort(file, path, into: story)
    } else if path.isStatic {
      files.append(StaticFile(file, address: path.address))
    } else if path.ends(with: ".md") {
      let isIndex = path.isNamed("index.md") || path.isNamed("_index.md")
      pages.append(PageFile(file: file, isIndex: isIndex, isSection: false))
    } else {
      others.append(file)
    }
  }

  private mutating func sort(_ file: FoundFile, _ path: ContentPath, into story: Int) {
    let isText = path.ends(with: ".txt")
    let isMarkdown = path.ends(with: ".md")
    let isPage = SourceFile.isPage(file.path)
    if path.depth == 2, path.isNamed("index.md") {
      stories[story].index = file
    } else if path.depth == 3, path.isIn("articles"), isText || isMarkdown || isPage {
      stories[story].articles.append(file)
    } else if path.depth == 3, path.isIn("notes"), isMarkdown {
      stories[story].notes.append(file)
    } else if path.isStatic, !path.isIn("articles"), !path.isIn("notes") {
      files.append(StaticFile(file, address: path.address))
    } else {
      others.append(file)
    }
  }

  /// Finds the pages that speak for others.
  ///
  /// The files below a folder follow each other in the order of their paths, so that other pages of
  /// the folder stand right before its page or right behind it.
  private mutating func markSections() {
    for index in pages.indices where pages[index].isIndex {
      let path = Array(pages[index].file.path.utf8)
      let folder = path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? 0)]
      let others = [index - 1, index + 1].filter(pages.indices.contains)
      pages[index].isSection =
        folder.elementsEqual("Content".utf8)
        || others.contains { pages[$0].file.path.utf8.starts(with: folder + "/".utf8) }
    }
  }

  private static func precedes(_ story: StoryFolder, _ folder: ArraySlice<UInt8>) -> Bool {
    story.path.utf8.lexicographicallyPrecedes(folder)
  }

  private static func storyFolders(of paths: [ContentPath]) -> [String] {
    var folders: [String] = []
    for path in paths
    where path.depth > 2 && !path.isVerbatim && (path.isIn("articles") || path.isIn("notes")) {
      if folders.last.map({ !$0.utf8.elementsEqual(path.folder) }) ?? true {
        folders.append(String(decoding: path.folder, as: UTF8.self))
      }
    }
    return folders
  }
}

/// A path below `Content/`, cut at its slashes.
///
/// On bytes, because a site may have a hundred thousand files and each build looks at all paths.
private struct ContentPath {
  let bytes: [UInt8]
  /// Where its slashes stand.
  private let slashes: [Int]

  init(_ path: String) {
    let bytes = Array(path.utf8)
    slashes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
    self.bytes = bytes
  }

  /// How many folders lead to it, `Content` among them.
  var depth: Int { slashes.count }

  /// The folder right below `Content/` that it lies in: `Content/dam/`; else `Content/`.
  var folder: ArraySlice<UInt8> { bytes[...(slashes.prefix(2).last ?? bytes.startIndex)] }

  /// Whether it lies in a folder of that name two below `Content/`.
  func isIn(_ name: String) -> Bool {
    slashes.count > 2 && bytes[(slashes[1] + 1)..<slashes[2]].elementsEqual(name.utf8)
  }

  /// Whether it lies in `Content/static/`, which goes onto the site as it is.
  var isVerbatim: Bool { bytes.starts(with: "Content/static/".utf8) }

  /// Whether it lies in `Content/data/` itself, in a form that has values.
  var isData: Bool {
    depth == 2 && bytes.starts(with: "Content/data/".utf8)
      && [".csv", ".json", ".yaml", ".yml"].contains(where: ends)
  }

  /// Whether it goes onto the site as it is.
  var isStatic: Bool { bytes.withUnsafeBytes(StaticFile.isOne) }

  /// Where on the site a file stands that goes there as it is.
  var address: String {
    let parts = bytes.split(separator: UInt8(ascii: "/")).map {
      String(decoding: $0, as: UTF8.self)
    }
    if isVerbatim { return parts.dropFirst(2).joined(separator: "/") }
    return ContentAddress.file(parts.last ?? "", in: parts.dropFirst().dropLast())
  }

  /// Whether its file has that name.
  func isNamed(_ name: String) -> Bool {
    bytes[((slashes.last ?? -1) + 1)...].elementsEqual(name.utf8)
  }

  /// Whether its name goes on before this ending.
  func ends(with ending: String) -> Bool {
    bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
