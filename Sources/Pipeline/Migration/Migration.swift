import Glibc
package import Model
import Reading

/// A site of Hugo or Jekyll, or a folder of Markdown, on its way to a site of ours.
///
/// Every file has a fate, and whatever is not understood is told with its place.
package struct Migration: Sendable {
  /// A file and what becomes of it.
  package struct Line: Sendable {
    /// Its path in the old folder.
    package let path: String
    /// Where it goes; nil when it stays.
    package let target: String?
    /// Why it stays; nil when it goes.
    package let reason: String?
    /// The bytes of the new file; nil for one that is copied as it is.
    let bytes: [UInt8]?
  }

  /// What becomes of each file, in the order of their paths.
  package let lines: [Line]
  /// What is not understood, in the order of places.
  package let diagnostics: [Diagnostic]
  private let old: OldFolder

  /// Reads a folder and decides; nothing is written.
  /// - Throws: `FileError` when something cannot be read.
  package init(of root: String) throws(FileError) {
    let old = OldFolder(root: root)
    let plan = MigrationPlan(try old.paths())
    var said: [Diagnostic] = []
    var lines: [Line] = []
    var posts: [(path: String, target: String, post: MigratedPost)] = []
    var settings: SourceFile?
    for (path, fate) in plan.fates {
      switch fate {
      case .settings:
        settings = SourceFile(path: path, bytes: try old.bytes(of: path))
      case .left(let reason):
        lines.append(Line(path: path, target: nil, reason: reason, bytes: nil))
      case .copy(let target):
        lines.append(Line(path: path, target: target, reason: nil, bytes: nil))
      case .page(let place):
        let file = SourceFile(path: path, bytes: try old.bytes(of: path))
        if ContentReader.isText(file, &said) {
          posts.append((path, place.target, MigratedPost(file, to: place, &said)))
        } else {
          lines.append(Line(path: path, target: nil, reason: "it is no UTF-8 text", bytes: nil))
        }
      }
    }
    let name = root.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    let site = OldSettings(settings, name: name ?? "A site", &said).text
    let names = Self.names(of: posts, on: site)
    for (path, target, post) in posts {
      let bytes = post.bytes(names: names, &said)
      lines.append(Line(path: path, target: target, reason: nil, bytes: bytes))
    }
    lines.append(
      Line(
        path: settings?.path ?? "", target: "Content/site.yml", reason: nil,
        bytes: Array(site.utf8)))
    self.lines = lines.sorted { $0.path.precedes($1.path) }
    self.old = old
    diagnostics = said.map { diagnostic in
      // The place is in the old folder, under its name.
      let place = diagnostic.location
      return Diagnostic(
        diagnostic.severity, diagnostic.identifier, diagnostic.message,
        at: SourceLocation(
          path: root + "/" + place.path, line: place.line, column: place.column))
    }.sorted()
  }

  /// The addresses of pages as the new site gives them, by the names that other texts call them.
  private static func names(
    of posts: [(path: String, target: String, post: MigratedPost)], on site: String
  ) -> [String: String] {
    var said: [Diagnostic] = []
    let file = SourceFile(path: "Content/site.yml", text: site)
    var settings =
      ContentReader.site(file, &said) ?? SiteConfiguration(title: "", timezone: "UTC")
    settings.flags = BuildFlags(showsDrafts: true)
    let layout = ContentLayout(posts.map { FoundFile(path: $0.target) })
      .with(settings.permalinks)
    let numbers = Dictionary(
      posts.enumerated().map { ($1.target, $0) }, uniquingKeysWith: { first, _ in first })
    var names: [String: String] = [:]
    for page in layout.pages {
      guard let number = numbers[page.file.path] else { continue }
      let head = SourceFile(path: page.file.path, text: posts[number].post.head)
      let found = ContentReader.page(head, as: page, on: settings, &said)
      guard let path = found?.path else { continue }
      names[MigratedPost.stem(of: posts[number].path)] = path.isEmpty ? "/" : "/\(path)/"
    }
    return names
  }

  /// How many files became pages, were copied, and stayed; and how much is not understood.
  package var summary: String {
    let pages = lines.count { $0.bytes != nil } - 1
    let copies = lines.count { $0.bytes == nil && $0.target != nil }
    let left = lines.count { $0.target == nil }
    return "\(Coverage.counted(pages, "page")), \(Coverage.counted(copies, "file")) copied, "
      + "\(left) left, \(Coverage.counted(diagnostics.count, "thing")) not understood"
  }

  /// Writes all files into a folder that is new or empty.
  /// - Throws: `FileError` when it holds something, or the machine fails.
  package func write(into folder: String) throws(FileError) {
    if let entry = try Self.firstEntry(of: folder) {
      throw FileError(path: folder, operation: .createFolder, reason: "it already holds '\(entry)'")
    }
    for line in lines {
      guard let target = line.target else { continue }
      let bytes = if let bytes = line.bytes { bytes } else { try old.bytes(of: line.path) }
      try Self.write(bytes, to: folder + "/" + target)
    }
  }

  private static func firstEntry(of folder: String) throws(FileError) -> String? {
    var facts = stat()
    guard stat(folder, &facts) == 0 else { return nil }
    return try OldFolder(root: folder).paths().first
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var made = path.utf8.first == UInt8(ascii: "/") ? "" : "."
    for part in path.utf8.split(separator: UInt8(ascii: "/")).dropLast() {
      made += "/" + String(Substring(part))
      guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw failure(path) }
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw failure(path) }
      written += count
    }
  }

  private static func failure(_ path: String) -> FileError {
    FileError(path: path, operation: .write, reason: String(cString: strerror(errno)))
  }
}
