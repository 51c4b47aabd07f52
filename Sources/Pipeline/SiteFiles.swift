package import Model

/// The files of a site that lies in memory, in any order.
package struct SiteFiles: Sendable {
  private let files: [SourceFile]

  /// The files below `Content/` and those of the theme.
  package init(content: [SourceFile], templates: [SourceFile]) {
    files = (content + templates).sorted { $0.path.precedes($1.path) }
  }
}

extension SiteFiles: SiteSource {
  func list(
    _ folder: String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> [FoundFile]? {
    files.filter { $0.path.utf8.starts(with: (folder + "/").utf8) }.map { FoundFile(path: $0.path) }
  }

  func head(of path: String, _ count: Int) throws(FileError) -> [UInt8] {
    Array(try read(path).bytes.prefix(count))
  }

  func foundAgain(_ path: String) -> FoundFile? {
    files.contains { $0.path.isSame(as: path) } ? FoundFile(path: path) : nil
  }

  func read(_ path: String) throws(FileError) -> SourceFile {
    guard let file = files.first(where: { $0.path.utf8.elementsEqual(path.utf8) }) else {
      throw FileError(path: path, operation: .read, reason: "No such file")
    }
    return file
  }
}
