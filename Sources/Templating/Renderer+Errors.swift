/// What is said when a page cannot be shown.
extension Renderer {
  func error(
    _ kind: TemplateError.Kind, _ message: String, name: String, candidates: [String] = []
  ) -> TemplateError {
    let origin = program.origins[next - 1]
    let place = TemplateError.Place(line: Int(origin.line), column: Int(origin.column))
    let file = index.files[Int(origin.template)].path
    return TemplateError(kind, message, name: name, file: file, at: place, candidates: candidates)
  }

  /// Nothing, or the error that a strict library makes of an unknown name.
  func unknown(
    _ path: Int32, part: Int, candidates: @autoclosure () -> [String]
  ) throws(TemplateError) -> TemplateValue {
    guard isStrict else { return .null }
    let name = program.names[Int(program.parts[part])].text
    let text = program.text(of: path)
    let context = text == name ? "" : " in '\(text)'"
    throw error(
      .unknownName, "unknown name '\(name)'\(context)", name: name, candidates: candidates())
  }

  /// The names that would have been found, in alphabetical order.
  var visibleNames: [String] {
    var names: Set<String> = []
    for case .object(let object) in frames { names.formUnion(object.names) }
    return names.inByteOrder
  }

  func unfitting(_ value: TemplateValue, _ path: Int32, _ escape: Escape) -> TemplateError {
    let name = program.text(of: path)
    return error(.wrongKind, "'\(name)' is \(value.kind)\(hint(value, name, escape))", name: name)
  }

  private func hint(_ value: TemplateValue, _ name: String, _ escape: Escape) -> String {
    switch (value, escape) {
    case (.text, .markup): "; only markup is shown with {{{\(name)}}}, write {{\(name)}}"
    case (.text, .jsonDocument): "; only JSON is shown with {{{\(name)}}}, write {{\(name)}}"
    case (.html, .text), (.html, .xml): "; write {{{\(name)}}}"
    case (.json, .json): "; write {{{\(name)}}}"
    case (.list, _): "; repeat over it with {{#\(name)}}"
    case (.object, _): "; show one of its names, as in {{\(name).title}}"
    default: ", which cannot be shown here"
    }
  }
}
