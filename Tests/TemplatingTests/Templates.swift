@testable import Templating

extension TemplateFile {
  /// A template that is not markup.
  static func plain(_ name: String, _ text: String) -> TemplateFile {
    TemplateFile(
      name: name, path: "Templates/\(name).mustache", bytes: Array(text.utf8), language: .plain)
  }

  /// A template of a page.
  static func page(_ name: String, _ text: String) -> TemplateFile {
    TemplateFile(path: "Templates/\(name).mustache", bytes: Array(text.utf8))
  }
}

/// Shows the template `page` of some templates, with the first error as text if there is one.
func show(
  _ templates: KeyValuePairs<String, String>, with values: TemplateObject = [:]
) -> String {
  show(templates.map { TemplateFile.page($0.key, $0.value) }, with: values)
}

/// Shows the template `page`.
func show(_ template: String, with values: TemplateObject = [:]) -> String {
  show(["page": template], with: values)
}

func show(
  _ files: [TemplateFile], with values: TemplateObject, limits: WorkBudget.Limits = .init()
) -> String {
  var (library, errors) = TemplateLibrary.load(files)
  if let error = errors.first { return error.text }
  library.limits = limits
  var output: [UInt8] = []
  do {
    try library.render("page", with: values, into: &output)
    return String(decoding: output, as: UTF8.self)
  } catch {
    return error.text
  }
}

/// The errors of some templates, as text.
func errors(
  _ templates: KeyValuePairs<String, String>, vocabulary: [String]? = nil
) -> [String] {
  let files = templates.map { TemplateFile.page($0.key, $0.value) }
  return TemplateLibrary.load(files, vocabulary: vocabulary).errors.map(\.text)
}

extension TemplateError {
  /// As the program prints it, without the suggestion.
  var text: String { "\(file):\(line):\(column): \(message) [\(kind.rawValue)]" }
}
