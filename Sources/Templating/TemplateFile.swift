/// A template as it is written: a path, a name for other templates to use, and bytes.
package struct TemplateFile: Hashable, Sendable {
  /// What a template produces, which decides how values are escaped.
  package enum Language: Hashable, Sendable {
    /// A page: values are escaped by their place in the markup, unsafe places are errors.
    case html
    /// A feed or a sitemap: values are escaped as text, characters that XML forbids are replaced.
    case xml
    /// Anything else: values are escaped as text.
    case plain
  }

  /// The path as messages print it: `Templates/partials/nav.mustache`.
  package let path: String
  /// The path below the folder of templates, without the extension: `partials/nav`.
  package let name: String
  /// The content.
  package let bytes: [UInt8]
  /// What it produces.
  package let language: Language

  /// A template of this name, for tests and for templates that are not files.
  package init(name: String, path: String, bytes: [UInt8], language: Language = .html) {
    self.path = path
    self.name = name
    self.bytes = bytes
    self.language = language
  }

  /// A template whose name is its path without the folder and without `.mustache`.
  package init(
    path: String, bytes: [UInt8], folder: String = "Templates", language: Language = .html
  ) {
    var name = path.utf8[...]
    if name.starts(with: "\(folder)/".utf8) { name = name.dropFirst(folder.utf8.count + 1) }
    let suffix = ".mustache".utf8
    if name.suffix(suffix.count).elementsEqual(suffix) { name = name.dropLast(suffix.count) }
    self.init(
      name: String(decoding: name, as: UTF8.self), path: path, bytes: bytes, language: language)
  }
}
