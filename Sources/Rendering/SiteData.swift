package import Model
import Templating

/// The values of data files, as templates show them: `{{#data.rivers}}{{name}}{{/data.rivers}}`.
package struct SiteData: Sendable {
  let value: TemplateValue
  /// The names in it, which templates may use.
  let names: [String]

  /// The data of files, each under its name; the other names are those of files that no template uses,
  /// to be proposed for others.
  package init(_ files: [DataValue.Pair] = [], others: [String] = []) {
    value = files.isEmpty ? .null : TemplateValue(.object(files))
    names = Set(["data"] + others + DataValue.object(files).names).sorted { $0.precedes($1) }
  }

  /// The names of data files that templates use; none in themes that show no data.
  ///
  /// So a table that readers may download is not read, however long, where no template shows it.
  /// - Complexity: O(bytes)
  package static func used(_ names: [String], in templates: [SourceFile]) -> [String] {
    let mustaches = templates.filter { $0.path.utf8.suffix(9).elementsEqual(".mustache".utf8) }
    let said = TemplateLibrary.valueNames(
      in: mustaches.map { TemplateFile(path: $0.path, bytes: $0.bytes) })
    return said.contains("data") ? names.filter(said.contains) : []
  }
}

extension TemplateValue {
  /// A value of a data file.
  fileprivate init(_ value: DataValue) {
    switch value {
    case .null: self = .null
    case .bool(let flag): self = .bool(flag)
    case .number(let number): self = .number(number)
    case .text(let text): self = .text(text)
    case .list(let values): self = .list(values.map { TemplateValue($0) })
    case .object(let pairs):
      self = .object(TemplateObject(pairs.map { (TemplateName($0.name), TemplateValue($0.value)) }))
    }
  }
}
