package import Model

/// Where each Markdown file of the content stands on the site, which its front matter or a pattern of
/// `permalinks:` may have decided, and how large its pictures are.
///
/// Editors link to files, `../news/flood.md`, and mean the page, wherever that is. What a page's links came
/// to is part of what it was made of: see `key`.
package struct SourceAddresses: Sendable {
  /// The page of each file below the site's root, by the file's path below `Content/`.
  private let files: [String: String]
  private let sizes: @Sendable (String) -> PictureSize?

  /// The addresses of no files.
  package init() {
    files = [:]
    sizes = { _ in nil }
  }

  /// The addresses of pages, without slashes at their ends, by the paths of their files: `Content/about.md`;
  /// and what tells the sizes of pictures by their places on the site.
  /// - Complexity: O(pages)
  package init(
    _ pages: some Collection<(source: String, address: String)>,
    sizes: @escaping @Sendable (String) -> PictureSize? = { _ in nil }
  ) {
    self.sizes = sizes
    var files: [String: String] = [:]
    files.reserveCapacity(pages.count)
    for page in pages {
      let path = String(Substring(page.source.utf8.dropFirst("Content/".utf8.count)))
      files[path] = page.address.isEmpty ? "index.html" : page.address + "/index.html"
    }
    self.files = files
  }

  /// The file on the site for a Markdown file below `Content/`; nil when there is no page of it.
  func page(of source: String) -> String? { files[source] }

  /// The size of the picture at a place on the site, if it can be told.
  func size(of picture: String) -> PictureSize? { sizes(picture) }

  /// The key of a page that leads to some files: it is another one when a link leads elsewhere, or a picture
  /// has another size.
  ///
  /// - Parameters:
  ///   - key: the key without the links.
  ///   - sources: the files below `Content/` that the page's texts name, and the pictures that they show by their
  ///     places on the site, one a line.
  /// - Returns: the key with what the names stand for; the same key without names.
  package func key(_ key: Fingerprint, leadingTo sources: String) -> Fingerprint {
    if sources.isEmpty { return key }
    var print = Fingerprinter()
    print.add(key)
    for source in sources.utf8.split(separator: UInt8(ascii: "\n")) {
      let name = String(Substring(source))
      let size = size(of: name).map { "\($0.width) \($0.height)" }
      print.add(page(of: name) ?? size ?? "")
    }
    return print.fingerprint
  }
}
