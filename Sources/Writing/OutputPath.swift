import Model

/// A page's path that is safe to write on every system: it stays below the output folder.
///
/// Paths are looked at as bytes; a name is taken out of them only when the disk is asked for it.
struct OutputPath: Hashable, Sendable {
  /// The path as the page has it.
  let text: String

  /// A path without flaw, or nil.
  init?(_ text: String) {
    guard PathFlaw.find(in: text) == nil else { return nil }
    self.text = text
  }

  /// A path that was found without flaw before.
  init(checked text: String) { self.text = text }

  /// The file's name in the last of its folders.
  var name: String {
    let end = text.utf8.lastIndex(of: Self.slash).map(text.utf8.index(after:))
    return String(text[(end ?? text.startIndex)...])
  }

  /// The name of the folder that it leads through next, below one with this path: `a/` of `a/b/c`.
  func folder(below path: String) -> String? {
    let rest = text.utf8.dropFirst(path.utf8.count)
    guard let end = rest.firstIndex(of: Self.slash) else { return nil }
    return String(text[rest.startIndex..<end])
  }

  /// The path of the folder that a path leads to: `a/b` of `a/b/c`, nothing of `a`.
  static func parent(of path: String) -> String {
    String(path[..<(path.utf8.lastIndex(of: slash) ?? path.startIndex)])
  }

  /// The paths of the folders that a path leads through, outermost first: `a`, `a/b` of `a/b/c`.
  static func ancestors(of path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == slash }.map { String(path[..<$0]) }
  }

  static func == (first: OutputPath, second: OutputPath) -> Bool {
    first.text.isSame(as: second.text)
  }

  private static let slash = UInt8(ascii: "/")
}
