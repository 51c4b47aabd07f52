import Model

/// A file that its author takes for Markdown, though its name does not end in `.md`: `about.markdown`,
/// `About.MD`, or `about.md` with something behind it that nobody sees.
struct LostPage {
  /// The path that it should have.
  let path: String

  /// The last part of that path.
  var name: String {
    String(Substring(path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]))
  }

  /// The path a file should have; nil for one that looks like something else.
  init?(_ path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Substring.init) ?? ""
    let seen = Self.seen(of: name)
    guard let dot = seen.utf8.lastIndex(of: UInt8(ascii: ".")), dot > seen.utf8.startIndex else {
      return nil
    }
    let ending = seen.utf8[seen.utf8.index(after: dot)...].map { $0 | 0x20 }
    guard Self.endings.contains(where: { ending.elementsEqual($0.utf8) }) else { return nil }
    let better = seen[..<dot] + ".md"
    // One that is called so already is passed over for another reason: where it lies.
    if better.utf8.elementsEqual(name.utf8) { return nil }
    self.path = String(Substring(path.utf8.dropLast(name.utf8.count))) + better
  }

  /// What readers see of a name: no U+200B, no U+00AD, no space at its end.
  private static func seen(of name: Substring) -> String {
    var seen = String.UnicodeScalarView()
    for scalar in name.unicodeScalars
    where !scalar.properties.isDefaultIgnorableCodePoint
      && scalar.properties.generalCategory != .control
    {
      seen.append(scalar)
    }
    while seen.last?.properties.isWhitespace == true { seen.removeLast() }
    return String(seen)
  }

  private static let endings = ["md", "markdown", "mdown", "mkd", "mkdn", "mdwn"]
}
