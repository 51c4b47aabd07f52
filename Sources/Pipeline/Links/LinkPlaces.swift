import Model
import Reading
import Rendering

/// Finds where an author wrote a link that leads nowhere.
///
/// Only asked when something is wrong, so that a good site pays nothing for it: the files that a page is
/// made of are read again and looked through for the address, in the forms in which it may be written.
/// Links are best told page by page, because the files of the last page are held.
struct LinkPlaces<Source: SiteSource> {
  private let source: Source
  /// The paths below `Content/`, in the order of their bytes.
  private let content: [String]
  private let templates: [WrittenAddresses]
  /// What the theme that travels within the program has where the author has nothing.
  private let builtIn: [WrittenAddresses]
  /// The files that the page asked for last is made of.
  private var recent: (origin: String, files: [WrittenAddresses])?
  /// Where its files have links to other files of the content, by what these lead to.
  private var named: [String: (address: String, place: SourceLocation)]?

  /// Looks in the files of a site.
  /// - Throws: `FileError` when the machine fails.
  init(_ source: Source) throws(FileError) {
    var said: [Diagnostic] = []
    self.source = source
    content = (try source.list("Content", &said)?.map(\.path) ?? []).sorted { $0.precedes($1) }
    var templates: [WrittenAddresses] = []
    for file in try source.list("Templates", &said) ?? []
    where file.path.utf8.suffix(9).elementsEqual(".mustache".utf8) {
      templates.append(WrittenAddresses(try source.read(file.path)))
    }
    self.templates = templates
    builtIn = DefaultTheme.files.map { SourceFile(path: "Templates/" + $0.path, text: $0.text) }
      .filter { file in !templates.contains { $0.file.path.isSame(as: file.path) } }
      .map(WrittenAddresses.init)
  }

  /// What to tell of a broken link; nothing when a template of the built-in theme leads to a part that a
  /// template of the author's leaves out, which is no mistake.
  /// - Throws: `FileError` when the machine fails.
  mutating func complaint(about link: LinkReview.Broken) throws(FileError) -> Diagnostic? {
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
      && builtIn.contains { Self.find(forms, in: $0) != nil }
  }

  private static func parts(of target: String) -> (file: String, fragment: String?) {
    guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (target, nil) }
    return (
      String(target[..<mark]), String(target[target.utf8.index(after: mark)...])
    )
  }

  private mutating func place(
    of link: LinkReview.Broken
  ) throws(FileError) -> (address: String, place: SourceLocation)? {
    let forms = Self.forms(of: link)
    for file in try files(of: link.origin) {
      if let found = Self.find(forms, in: file) { return found }
    }
    // A template adds the way to the root in front.
    let ends = forms.map { $0.utf8.first == UInt8(ascii: "/") ? String($0.dropFirst()) : $0 }
    for file in templates {
      if let found = Self.find(ends, in: file) { return found }
    }
    return try namedFiles(of: link.origin)[link.target]
  }

  /// An author names a file as it lies in the content, `Who we are.md`, and the page another.
  private mutating func namedFiles(
    of origin: String
  ) throws(FileError) -> [String: (address: String, place: SourceLocation)] {
    let files = try files(of: origin)
    if let named { return named }
    var found: [String: (address: String, place: SourceLocation)] = [:]
    for file in files {
      for (address, place) in file.stretches {
        guard let target = SiteAddress.target(written: address, in: file.file.path),
          found[target] == nil
        else { continue }
        found[target] = (address, file.location(at: place))
      }
    }
    named = found
    return found
  }

  /// The files of the author's that a page may have the link from.
  private mutating func files(of origin: String) throws(FileError) -> [WrittenAddresses] {
    if let recent, recent.origin.isSame(as: origin) { return recent.files }
    var files: [WrittenAddresses] = []
    for path in paths(of: origin) { files.append(WrittenAddresses(try source.read(path))) }
    (recent, named) = ((origin, files), nil)
    return files
  }

  private func paths(of origin: String) -> [String] {
    guard origin.utf8.starts(with: "Content/".utf8) else { return [] }
    let own = paths(from: origin).prefix { $0.isSame(as: origin) }
    guard origin.utf8.suffix(9).elementsEqual("/index.md".utf8) else { return Array(own) }
    let folder = String(origin.dropLast(8))
    return own
      + ["articles/", "notes/"].flatMap { name in
        paths(from: folder + name).prefix { $0.begins(with: folder + name) }
      }
  }

  private func paths(from path: String) -> ArraySlice<String> {
    content[content.firstPlace { !$0.precedes(path) }...]
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
  private static func find(
    _ forms: [String], in file: WrittenAddresses
  ) -> (address: String, place: SourceLocation)? {
    for form in forms {
      if let place = file.place(of: form) { return (form, file.location(at: place)) }
    }
    return nil
  }
}

extension LinkPlaces {
  /// Where an address out of the site was written; the page's own file when that cannot be told.
  /// - Throws: `FileError` when the machine fails.
  mutating func place(of address: String, on page: Page) throws(FileError) -> SourceLocation {
    for file in try files(of: page.origin) {
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
    var users = templates.map(\.file)
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
