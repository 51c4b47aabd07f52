import Model
import Reading
import Rendering

/// Finds where an author wrote a link that leads nowhere.
///
/// Only asked when something is wrong, so that a good site pays nothing for it: the files that a page is
/// made of are read again and looked through for the address, in the forms in which it may be written.
struct LinkPlaces<Source: SiteSource> {
  let source: Source
  let content: [String]
  let templates: [SourceFile]

  /// Looks in the files of a site.
  /// - Throws: `FileError` when the machine fails.
  init(_ source: Source) throws(FileError) {
    var said: [Diagnostic] = []
    self.source = source
    content = try source.list("Content", &said)?.map(\.path) ?? []
    var templates: [SourceFile] = []
    for file in try source.list("Templates", &said) ?? []
    where file.path.utf8.suffix(9).elementsEqual(".mustache".utf8) {
      templates.append(try source.read(file.path))
    }
    self.templates = templates
  }

  /// What to tell of a broken link; nothing when a template of the built-in theme leads to a part that a
  /// template of the author's leaves out, which is no mistake.
  /// - Throws: `FileError` when the machine fails.
  func complaint(about link: LinkReview.Broken) throws(FileError) -> Diagnostic? {
    let (fileName, fragment) = Self.parts(of: link.target)
    let what =
      fragment == nil
      ? "the site has no file '\(fileName)'"
      : fileName.isEmpty
        ? "the page has no place '\(fragment ?? "")'"
        : "'\(fileName)' has no place '\(fragment ?? "")'"
    if let (address, place) = try place(of: link) {
      return .error("broken-link", "address '\(address)' leads nowhere: \(what)", at: place)
    }
    if isBuiltIn(link) { return nil }
    return .error(
      "broken-link", "'\(link.page)' leads to '\(link.target)', but \(what)",
      at: SourceLocation(path: link.origin))
  }

  private func isBuiltIn(_ link: LinkReview.Broken) -> Bool {
    let forms = Self.forms(of: link)
    return link.target.utf8.first == UInt8(ascii: "#")
      && DefaultTheme.files.contains { file in
        let path = "Templates/" + file.path
        return !templates.contains { $0.path.isSame(as: path) }
          && Self.find(forms, in: SourceFile(path: path, text: file.text)) != nil
      }
  }

  private static func parts(of target: String) -> (file: String, fragment: String?) {
    guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (target, nil) }
    return (
      String(target[..<mark]), String(target[target.utf8.index(after: mark)...])
    )
  }

  private func place(
    of link: LinkReview.Broken
  ) throws(FileError) -> (address: String, place: SourceLocation)? {
    let forms = Self.forms(of: link)
    for path in files(of: link.origin) {
      let file = try source.read(path)
      if let found = Self.find(forms, in: file) { return found }
    }
    // A template adds the way to the root in front.
    let ends = forms.map { $0.utf8.first == UInt8(ascii: "/") ? String($0.dropFirst()) : $0 }
    for file in templates {
      if let found = Self.find(ends, in: file) { return found }
    }
    return nil
  }

  /// The files of the author's that a page may have the link from.
  func files(of origin: String) -> [String] {
    guard origin.utf8.starts(with: "Content/".utf8) else { return [] }
    guard origin.utf8.suffix(9).elementsEqual("/index.md".utf8) else {
      return content.filter { $0.isSame(as: origin) }
    }
    let folder = String(origin.dropLast(8))
    let beside = content.filter { path in
      path.begins(with: folder + "notes/") || path.begins(with: folder + "articles/")
    }
    return content.filter { $0.isSame(as: origin) } + beside
  }

  /// The ways in which an address can be written: from the root, from the page, with and without the
  /// file's name; the longest first.
  static func forms(of link: LinkReview.Broken) -> [String] {
    let (file, fragment) = parts(of: link.target)
    let end = fragment.map { "#" + $0 } ?? ""
    if file.isEmpty { return [end] }
    let depth = link.page.utf8.count { $0 == UInt8(ascii: "/") }
    let roots = ["/", String(repeating: "../", count: depth)]
    var names = [file]
    if file.isSame(as: "index.html") { names.append("") }
    let index = "/index.html"
    if file.utf8.suffix(index.utf8.count).elementsEqual(index.utf8) {
      let folder = String(file.dropLast(index.utf8.count))
      names += [folder + "/", folder, folder + ".md", folder + "/index.md"]
    }
    let folder = link.page.utf8.lastIndex(of: UInt8(ascii: "/")).map { link.page[...$0] } ?? ""
    let near = names.filter { $0.begins(with: String(folder)) }
      .map { String($0.dropFirst(folder.count)) }
    return (roots.flatMap { root in names.map { root + $0 } } + near).filter { !$0.isEmpty }
      .map { $0 + end }
  }

  /// The first of some addresses that stands in a file as a whole.
  static func find(
    _ forms: [String], in file: SourceFile
  ) -> (address: String, place: SourceLocation)? {
    for form in forms {
      let needle = Array(form.utf8)
      var start = 0
      while let found = file.bytes.firstPlace(of: needle, from: start) {
        start = found + 1
        let next = found + needle.count
        let isWhole = next == file.bytes.count || ends.contains(file.bytes[next])
        let isStart = found == 0 || starts.contains(file.bytes[found - 1])
        if isWhole, isStart { return (form, file.location(at: found)) }
      }
    }
    return nil
  }

  private static var ends: [UInt8] { Array(" \t\r\n)>\"'".utf8) }
  private static var starts: [UInt8] { Array(" \t\n(<\"':}".utf8) }
}

extension [UInt8] {
  /// Where some bytes first stand, from a place on.
  func firstPlace(of needle: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, count >= needle.count else { return nil }
    var index = start
    while index + needle.count <= count {
      guard let found = self[index...(count - needle.count)].firstIndex(of: first) else {
        return nil
      }
      if self[found..<(found + needle.count)].elementsEqual(needle) { return found }
      index = found + 1
    }
    return nil
  }
}

extension LinkPlaces {
  /// Where an address out of the site was written; the page's own file when that cannot be told.
  /// - Throws: `FileError` when the machine fails.
  func place(of address: String, on page: Page) throws(FileError) -> SourceLocation {
    for path in files(of: page.origin) {
      let file = try source.read(path)
      if let found = Self.find([address], in: file) { return found.place }
    }
    for file in templates {
      if let found = Self.find([address], in: file) { return found.place }
    }
    return SourceLocation(path: page.origin)
  }

  /// The files in `Templates/assets/` that no template, no other asset and no text of an author's names.
  /// - Throws: `FileError` when the machine fails.
  func unusedAssets() throws(FileError) -> [Diagnostic] {
    var said: [Diagnostic] = []
    let paths = try source.list("Templates", &said)?.map(\.path) ?? []
    let assets = paths.filter { $0.begins(with: "Templates/assets/") }
    guard !assets.isEmpty else { return [] }
    var users = templates
    for path in assets + content.filter({ $0.utf8.suffix(3).elementsEqual(".md".utf8) }) {
      users.append(try source.read(path))
    }
    return assets.filter { asset in
      let name = Array(asset.utf8.split(separator: UInt8(ascii: "/")).last ?? asset.utf8[...])
      return !users.contains {
        !$0.path.isSame(as: asset) && $0.bytes.firstPlace(of: name, from: 0) != nil
      } && !Self.isBuiltIn(asset)
    }.map { asset in
      .warning(
        "unused-file", "no template and no page names this file; use it or remove it",
        at: SourceLocation(path: asset))
    }
  }

  /// Whether the program itself puts a file of that name onto pages.
  private static func isBuiltIn(_ path: String) -> Bool {
    DefaultTheme.files.contains { path.isSame(as: "Templates/" + $0.path) }
  }
}
