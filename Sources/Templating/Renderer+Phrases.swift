/// Words of the page's language, and texts of another direction among them.
extension Renderer {
  /// Shows a number, in groups of three digits when it is large.
  mutating func showCount(_ path: Int32) throws(TemplateError) {
    let value = try value(of: path)
    guard case .number(let number) = value else { return try showUnfitting(value, path, .text) }
    output.append(contentsOf: phrases.digits(number).utf8)
  }

  /// Goes on with the form of a phrase that a number asks for.
  mutating func choose(_ path: Int32, among forms: [Int32]) throws(TemplateError) {
    let value = try value(of: path)
    var category = forms.count - 1
    if case .number(let number) = value {
      category = min(phrases.category(number), category)
    } else if isStrict {
      throw unfitting(value, path, .text)
    }
    next = Int(forms[category])
  }

  /// Shows a text; one of another direction than the page's is set apart from what is around it.
  mutating func showFlowing(_ text: String) {
    let isolation = phrases.direction?.isolation(of: text) ?? .none
    switch isolation {
    case .none: return Escaping.text(text.utf8, into: &output)
    case .whole: output.append(contentsOf: "<bdi>".utf8)
    case .mixed(let direction):
      output.append(contentsOf: "<bdi dir=\"\(direction.rawValue)\">".utf8)
    }
    Escaping.text(text.utf8, into: &output)
    output.append(contentsOf: "</bdi>".utf8)
  }

  /// Escapes words that are known when a template is compiled.
  static func append(_ words: String, _ escape: Escape, into bytes: inout [UInt8]) {
    switch escape {
    case .attribute: Escaping.attribute(words.utf8, into: &bytes)
    case .xml: Escaping.xml(words.utf8, into: &bytes)
    case .json: Escaping.json(words.utf8, into: &bytes)
    case .jsonContent: Escaping.jsonContent(words.utf8, into: &bytes)
    case .text, .flow, .markup, .jsonDocument: Escaping.text(words.utf8, into: &bytes)
    }
  }
}
