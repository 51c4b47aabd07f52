import Model
import Reading

/// What becomes of each file of another program's site, by its path alone.
struct MigrationPlan {
  /// What becomes of one file.
  enum Fate {
    /// It becomes a page.
    case page(MigratedPost.Place)
    /// It is copied.
    case copy(String)
    /// It is the settings.
    case settings
    /// It stays where it is, and why.
    case left(String)
  }

  /// Which program the site is of.
  enum Program {
    case hugo, jekyll, none
  }

  /// Which program the site is of, as its folders tell.
  let program: Program
  /// The files in the order of their paths, with what becomes of each.
  private(set) var fates: [(path: String, fate: Fate)] = []

  /// Decides on all files.
  /// - Complexity: O(n log n) in the bytes of the paths
  init(_ paths: [String]) {
    program = Self.program(of: paths)
    let settings = Self.settings.first(where: paths.contains)
    var targets: Set<String> = []
    for path in paths {
      var fate = path == settings ? .settings : Self.fate(of: path, program)
      let target: String? =
        switch fate {
        case .page(let place): place.target
        case .copy(let target): target
        case .settings, .left: nil
        }
      // Disks may not tell capitals apart.
      if let target, !targets.insert(target.lowercased()).inserted {
        fate = .left("another file went to \(target)")
      }
      fates.append((path, fate))
    }
  }

  private static let settings = [
    "hugo.toml", "hugo.yaml", "hugo.yml", "config.toml", "config.yaml", "config.yml",
    "_config.yml", "_config.yaml",
  ]

  private static func program(of paths: [String]) -> Program {
    if paths.contains(where: { $0.begins(with: "_posts/") || $0.begins(with: "_config.y") }) {
      return .jekyll
    }
    if paths.contains(where: { $0.begins(with: "content/") }) { return .hugo }
    return .none
  }

  private static func fate(of path: String, _ program: Program) -> Fate {
    if path.utf8.suffix(3).elementsEqual(" ->".utf8) { return .left("links are not followed") }
    var parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let name = parts.removeLast()
    if ([name] + parts).contains(where: { $0.utf8.first == UInt8(ascii: ".") }) {
      return .left("hidden files stay where they are")
    }
    switch program {
    case .hugo: return hugo(name, parts)
    case .jekyll: return jekyll(name, parts)
    case .none: return placed(name, parts)
    }
  }

  private static func hugo(_ name: String, _ folders: [String]) -> Fate {
    let rest = Array(folders.dropFirst())
    switch folders.first {
    case "content": return placed(name, rest)
    case "static": return .copy(joined(["Content/static"] + rest, name))
    case "data": return data(name, rest)
    case "layouts", "archetypes", "themes", "i18n":
      return .left("templates are of another language; ours are in Templates/")
    case "assets": return .left("what another program makes files of has to be made anew")
    case "public", "resources": return .left("the other program made it")
    default: return .left("no page of the site is made of it")
    }
  }

  private static func jekyll(_ name: String, _ folders: [String]) -> Fate {
    if let posts = folders.firstIndex(where: { $0 == "_posts" || $0 == "_drafts" }) {
      guard isMarkdown(name) else { return .left("only Markdown becomes a page") }
      let stem = PostStem.of(name)
      return .page(
        MigratedPost.Place(
          target: joined(["Content/posts"] + folders[..<posts], stem + ".md"), isJekyll: true,
          isDraft: folders[posts] == "_drafts"))
    }
    if folders.first == "_data" { return data(name, Array(folders.dropFirst())) }
    if folders.first == "_site" { return .left("the other program made it") }
    if let first = folders.first, first.utf8.first == UInt8(ascii: "_") {
      return .left("templates are of another language; ours are in Templates/")
    }
    let tools = ["Gemfile", "Gemfile.lock", "README.md", "LICENSE", "Rakefile", "package.json"]
    if folders.isEmpty, tools.contains(name) { return .left("no page of the site is made of it") }
    if isMarkdown(name) { return placed(name, folders) }
    if name.utf8.suffix(5).elementsEqual(".html".utf8)
      || name.utf8.suffix(4).elementsEqual(".xml".utf8)
    {
      return .left("pages of HTML are not read; write it as Markdown")
    }
    return .copy(joined(["Content/static"] + folders, name))
  }

  /// A data file, at the top of the folder of data; what lies deeper no template could name.
  private static func data(_ name: String, _ folders: [String]) -> Fate {
    let isData = [".csv", ".json", ".yaml", ".yml"].contains {
      name.utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return isData && folders.isEmpty
      ? .copy("Content/data/" + name) : .left("only .csv, .json and .yml in one folder are data")
  }

  /// A page or a file in the folders of the content.
  private static func placed(_ name: String, _ folders: [String]) -> Fate {
    if !isMarkdown(name) {
      return .copy(
        StaticFile.isOne(name)
          ? joined(["Content"] + folders, name) : joined(["Content/static"] + folders, name))
    }
    var parts = folders
    var permalink: String?
    let stem = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? name
    // Folders of these names would make a story of the one around them.
    if parts.count > 1, ["articles", "notes"].contains(parts[1]) {
      let isIndex = ["index", "_index"].contains(stem)
      permalink = (parts + (isIndex ? [] : [stem])).map { Slug($0).text }.joined(separator: "/")
      parts[1] += "-pages"
    }
    let isIndex = ["index", "_index"].contains(stem)
    return .page(
      MigratedPost.Place(
        target: joined(["Content"] + parts, (stem) + ".md"),
        permalink: isIndex ? nil : permalink))
  }

  private static func isMarkdown(_ name: String) -> Bool {
    [".md", ".markdown"].contains { name.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static func joined(_ folders: [String], _ name: String) -> String {
    (folders + [name]).joined(separator: "/")
  }
}

/// The names of Jekyll's posts without the day, which their front matter gets.
enum PostStem {
  static func of(_ name: String) -> String { MigratedPost.stem(of: name) }
}
