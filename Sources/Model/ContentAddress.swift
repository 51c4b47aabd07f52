/// Where things of `Content/` stand on the site, from their paths alone: `Content/My Maps/Dam.md` at
/// `my-maps/dam`.
package enum ContentAddress {
  /// The folder on the site for folders below `Content/`.
  package static func folder(_ folders: some Sequence<String>) -> [String] {
    folders.map { Slug($0).text }
  }

  /// The file on the site for a static file in folders below `Content/`; its name stays as it is.
  package static func file(_ name: String, in folders: some Sequence<String>) -> String {
    (folder(folders) + [name]).joined(separator: "/")
  }

  /// The address of the page that a Markdown file becomes unless its front matter says otherwise.
  package static func page(_ name: String, in folders: some Sequence<String>) -> String {
    var parts = folder(folders)
    let stem = String(Substring(name.utf8.dropLast(".md".utf8.count)))
    if !isIndex(name) { parts.append(Slug(stem).text) }
    return parts.joined(separator: "/")
  }

  /// Whether a file is the page of its folder.
  package static func isIndex(_ name: String) -> Bool {
    ["index.md", "_index.md"].contains { $0.isSame(as: name) }
  }
}
