import Model

/// Reads `aliases:`, the addresses at which a page used to stand.
enum AliasReader {
  /// The files that lead on from there: `2019/dam/index.html` for `/2019/dam/`.
  static func read(_ field: YAMLField?, _ diagnostics: inout [Diagnostic]) -> [String] {
    var aliases: [String] = []
    for (text, location) in field?.items(&diagnostics) ?? [] {
      if let flaw = flaw(of: text) {
        diagnostics.append(
          .error("bad-alias", "alias '\(text)' \(flaw)", at: location))
      } else if aliases.contains(where: { $0.isSame(as: file(at: text)) }) {
        diagnostics.append(
          .error("bad-alias", "alias '\(text)' is given twice; remove one", at: location))
      } else {
        aliases.append(file(at: text))
      }
    }
    return aliases
  }

  /// Whether a text can be an alias; if not, it is said why.
  static func isAlias(_ text: String, _ diagnostics: inout [Diagnostic]) -> Bool {
    guard let flaw = flaw(of: text) else { return true }
    diagnostics.append(
      .error("bad-alias", "alias '\(text)' \(flaw)", at: SourceLocation(path: "")))
    return false
  }

  private static func file(at alias: String) -> String {
    let path = parts(of: alias).joined(separator: "/")
    return isFile(path) ? path : path + "/index.html"
  }

  /// The parts of the address; a slash at its start or end says nothing new.
  private static func parts(of alias: String) -> [String] {
    var bytes = alias.utf8[...]
    if bytes.first == UInt8(ascii: "/") { bytes = bytes.dropFirst() }
    if bytes.last == UInt8(ascii: "/") { bytes = bytes.dropLast() }
    return bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  private static func isFile(_ path: String) -> Bool {
    [".html", ".htm"].contains { path.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// What keeps a text from being an address on this site; nil for one that can be.
  private static func flaw(of alias: String) -> String? {
    let bytes = alias.utf8
    if bytes.starts(with: "http://".utf8) || bytes.starts(with: "https://".utf8) {
      return "is an address of its own; write what follows the site's, such as '/2019/dam/'"
    }
    if bytes.contains(where: isOutOfPlace) {
      return "holds a character that no file's name should; write the path alone, such as "
        + "'/2019/dam/'"
    }
    let parts = parts(of: alias)
    if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) {
      return "is not a path on this site; write it from the root, such as '/2019/dam/'"
    }
    return nil
  }

  /// Queries and anchors never reach a static host, and escapes reach it as what they stand for.
  private static func isOutOfPlace(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "?#%:*\"\\<>|".utf8.contains(byte)
  }
}
