import Model

/// Sorts the files of `Content/` by what they are, from their paths alone.
struct ContentLayout {
  /// The files of one story.
  struct StoryFolder {
    /// The folder's path: `Content/dam`.
    let path: String
    /// `index.md`, when there is one.
    var index: SourceFile?
    /// The files below `articles/`.
    var articles: [SourceFile] = []
    /// The files below `notes/`.
    var notes: [SourceFile] = []
  }

  /// `site.yml`, when there is one.
  private(set) var site: SourceFile?
  /// The stories, in the order of their folders.
  private(set) var stories: [StoryFolder] = []
  /// The plain pages.
  private(set) var pages: [SourceFile] = []
  /// Files that are none of these.
  private(set) var others: [SourceFile] = []

  /// Sorts files; their order does not matter.
  ///
  /// A folder with `articles/` or `notes/` in it is a story; every other `.md` is a plain page.
  init(_ files: [SourceFile]) {
    let ordered = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let folders = Self.storyFolders(of: ordered)
    stories = folders.map { StoryFolder(path: $0) }
    for file in ordered { sort(file, folders: folders) }
  }

  private mutating func sort(_ file: SourceFile, folders: [String]) {
    let parts = Self.parts(file.path)
    if parts == ["Content", "site.yml"] {
      site = file
    } else if let story = folders.firstIndex(of: parts.prefix(2).joined(separator: "/")) {
      sort(file, Array(parts.dropFirst(2)), story: story)
    } else if file.path.utf8.suffix(3).elementsEqual(".md".utf8) {
      pages.append(file)
    } else {
      others.append(file)
    }
  }

  private mutating func sort(_ file: SourceFile, _ rest: [String], story: Int) {
    let ending = rest.last?.utf8.split(separator: UInt8(ascii: ".")).last
    switch (rest.first, rest.count, ending.map { String(Substring($0)) }) {
    case ("index.md", 1, _): stories[story].index = file
    case ("articles", 2, "txt"), ("articles", 2, "md"): stories[story].articles.append(file)
    case ("notes", 2, "md"): stories[story].notes.append(file)
    default: others.append(file)
    }
  }

  private static func storyFolders(of files: [SourceFile]) -> [String] {
    var folders: [String] = []
    for file in files {
      let parts = parts(file.path)
      guard parts.count > 3, ["articles", "notes"].contains(parts[2]) else { continue }
      let folder = parts.prefix(2).joined(separator: "/")
      if folders.last != folder { folders.append(folder) }
    }
    return folders
  }

  private static func parts(_ path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }
}
