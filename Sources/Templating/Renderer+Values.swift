/// Looking up values and showing them.
extension Renderer {
  /// The value of a name in the innermost object that has it.
  ///
  /// What is null or no has no parts either, and they are not unknown. Nothing changes, but lending the
  /// renderer to a function that may change it saves a copy of it for each value of a page.
  mutating func value(of path: Int32) throws(TemplateError) -> TemplateValue {
    let parts = program.partRange(of: path)
    guard let first = parts.first else { return frames[frames.count - 1] }
    guard var value = find(program.names[Int(program.parts[first])]) else {
      return try unknown(path, part: first, candidates: visibleNames)
    }
    for part in parts.dropFirst() {
      if case .object(let object) = value {
        guard let inner = object[program.names[Int(program.parts[part])]] else {
          return try unknown(path, part: part, candidates: object.names)
        }
        value = inner
      } else if value == .null || value == .bool(false) {
        return .null
      } else {
        return try unknown(path, part: part, candidates: [])
      }
    }
    return value
  }

  private mutating func find(_ name: TemplateName) -> TemplateValue? {
    for frame in frames.reversed() {
      if case .object(let object) = frame, let value = object[name] { return value }
    }
    return nil
  }

  mutating func show(_ path: Int32, _ escape: Escape) throws(TemplateError) {
    let value = try value(of: path)
    switch (value, escape) {
    case (.text(let text), .flow): showFlowing(text)
    case (.text(let text), .text): Escaping.text(text.utf8, into: &output)
    case (.text(let text), .attribute): Escaping.attribute(text.utf8, into: &output)
    case (.text(let text), .xml): Escaping.xml(text.utf8, into: &output)
    case (.text(let text), .json): Escaping.json(text.utf8, into: &output)
    case (.text(let text), .jsonContent): Escaping.jsonContent(text.utf8, into: &output)
    case (.html(let bytes), .markup): output.append(contentsOf: bytes)
    case (.json(let bytes), .jsonDocument): Escaping.jsonDocument(bytes, into: &output)
    case (.number(let number), _): output.append(contentsOf: String(number).utf8)
    case (.bool(let flag), _): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case (.null, .json), (.null, .jsonDocument): output.append(contentsOf: "null".utf8)
    case (.null, _): break
    default: try showUnfitting(value, path, escape == .flow ? .text : escape)
    }
  }

  /// A value of a kind that the tag cannot show.
  mutating func showUnfitting(
    _ value: TemplateValue, _ path: Int32, _ escape: Escape
  ) throws(TemplateError) {
    if isStrict { throw unfitting(value, path, escape) }
    switch value {
    case .text(let text): output.append(contentsOf: text.utf8)
    case .html(let bytes), .json(let bytes): Escaping.attribute(bytes, into: &output)
    default: break
    }
  }

  mutating func spend() throws(TemplateError) {
    if let excess = budget.spend(outputCount: output.count) {
      throw error(.pageTooLarge, "\(excess); show less on it", name: index.names[template])
    }
  }
}
