import Model

/// One key of another program's front matter with what stands behind it.
struct PostField {
  /// The key: `tags`, or `taxonomies.tags` where it stands below another.
  let name: String
  /// The value, or the values of a list, as they are written.
  let texts: [String]
  /// Whether it is one text, or a list of texts: all that front matter of ours can say.
  let isPlain: Bool
  /// Where it stands.
  let location: SourceLocation

  /// A key with its values.
  init(_ name: String, _ texts: [String], isPlain: Bool = true, at location: SourceLocation) {
    self.name = name
    self.texts = texts
    self.isPlain = isPlain
    self.location = location
  }

  /// A key of YAML front matter.
  init(_ field: YAMLField) {
    var said: [Diagnostic] = []
    let texts = field.holdsPairs ? [] : field.list(&said)
    // A value that is missing says nothing, in whatever program.
    let isEmpty = said.allSatisfy { $0.identifier == "empty-value" }
    self.init(field.name, texts, isPlain: !field.holdsPairs && isEmpty, at: field.location)
  }
}

/// Another program's text with front matter, taken apart.
struct PostFile {
  /// The file.
  let source: SourceFile
  /// The keys of its front matter.
  let fields: [PostField]
  /// The bytes below it.
  let body: SourceRange

  /// Reads a file with YAML between `---` or TOML between `+++` at its top, or without either.
  init(_ source: SourceFile, _ diagnostics: inout [Diagnostic]) {
    self.source = source
    if let toml = TOMLFields(of: source, &diagnostics) {
      (fields, body) = (toml.fields, toml.body)
    } else {
      let matter = FrontMatter(of: source, &diagnostics)
      (fields, body) = (matter.fields.map { PostField($0) }, matter.body)
    }
  }

  /// The field of one of some names, the first that is there.
  func field(_ names: String...) -> PostField? {
    for name in names {
      if let field = fields.first(where: { $0.name.isSame(as: name) }) { return field }
    }
    return nil
  }
}
