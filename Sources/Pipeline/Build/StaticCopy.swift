import Model
import Reading
import Rendering

/// A file that goes onto the site as it is, with what tells whether it is the one of the last build.
struct StaticCopy: Sendable {
  /// The file and where it goes.
  let file: StaticFile
  /// The fingerprint of its path, its place and its stamp; of its bytes where no stamp can be trusted.
  let key: Fingerprint
}

extension SiteBuild {
  /// The files that go onto the site; one is read only when its stamp does not tell it apart.
  /// - Throws: `FileError` when a file cannot be read.
  func copies(_ files: [StaticFile]) throws(FileError) -> [StaticCopy] {
    var copies: [StaticCopy] = []
    for file in files {
      var key = Fingerprinter()
      key.add("static")
      key.add(file.file.path)
      key.add(file.address)
      if let stamp = clock.trusted(file.file.stamp) {
        key.add(stamp)
      } else {
        key.add(Fingerprint(try source.read(file.file.path).bytes))
      }
      copies.append(StaticCopy(file: file, key: key.fingerprint))
    }
    return copies
  }

  /// The file as it goes onto the site; a drawing that could run something is an error, unless the
  /// editors may use HTML.
  /// - Throws: `FileError` when it cannot be read.
  func page(of copy: StaticCopy, on site: SiteConfiguration) throws(FileError) -> RenderedPage {
    let path = copy.file.file.path
    let file = try source.read(path)
    let page = Page(path: copy.file.address, bytes: file.bytes, origin: path)
    guard !site.allowsHTML, SVGCheck.isDrawing(path) else { return RenderedPage(page) }
    return RenderedPage(copy: page, SVGCheck.complaints(about: file))
  }
}
