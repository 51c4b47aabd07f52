/// The templates of a library by name.
struct TemplateIndex: Sendable {
  /// The names, in the order of the templates.
  let names: [String]
  let files: [TemplateFile]
  private let positions: [String: Int]

  /// Of two templates with one name the first holds; a folder cannot contain two.
  init(_ files: [TemplateFile]) {
    self.files = files
    names = files.map(\.name)
    positions = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  func position(of name: String) -> Int? { positions[name] }

  /// The names in alphabetical order, to suggest one of them.
  var candidates: [String] { names.inByteOrder }
}
