/// What a tag of a template may do at a place in a page.
extension HTMLContext {
  /// How a value is made safe here, or why that cannot be done.
  func escape(isMarkup: Bool) -> Result<Escape, UnsafePlace> {
    switch state {
    case .text: return .success(isMarkup ? .markup : .text)
    case .value: return valueEscape(isMarkup: isMarkup)
    case .rawText: return rawTextEscape(isMarkup: isMarkup)
    case .beforeValue, .unquotedValue:
      return .failure("write quotation marks around the value of \(attributeText)")
    case .comment: return .failure("a value cannot be shown in a comment of the page")
    case .declarationOpen, .declaration:
      return .failure("a value cannot be shown in a declaration")
    case .tagOpen, .endTagOpen, .tagName:
      return .failure("the name of an element cannot come from a value")
    case .betweenAttributes, .attributeName, .afterAttributeName:
      return .failure(
        "attributes cannot come from a value; write the attribute and its quoted value")
    }
  }

  private func valueEscape(isMarkup: Bool) -> Result<Escape, UnsafePlace> {
    if isMarkup { return .failure("markup cannot be shown in an attribute; write {{name}}") }
    if HTMLVocabulary.kind(ofAttribute: attribute) == .code {
      return .failure("a value cannot be shown in \(attributeText), which the browser runs")
    }
    return .success(.attribute)
  }

  private func rawTextEscape(isMarkup: Bool) -> Result<Escape, UnsafePlace> {
    if matched > 0 { return .failure("a value cannot be shown right after '<' here") }
    if isEscaped { return .failure("a value cannot be shown right after a backslash") }
    if isJSON { return isMarkup ? jsonDocument : .success(isInJSONString ? .jsonContent : .json) }
    let name = String(decoding: element, as: UTF8.self)
    guard HTMLVocabulary.isEscapableRawText(element) else {
      let hint = name == "script" ? "; only in one with type=\"application/json\"" : ""
      return .failure("a value cannot be shown in <\(name)>\(hint)")
    }
    return isMarkup ? .failure("<\(name)> cannot contain markup; write {{name}}") : .success(.text)
  }

  private var jsonDocument: Result<Escape, UnsafePlace> {
    if isInJSONString { return .failure("a document cannot be shown in a JSON string") }
    return .success(.jsonDocument)
  }

  private var attributeText: String {
    "the attribute '\(String(decoding: attribute, as: UTF8.self))'"
  }

  /// Whether another template or a block may stand here.
  var isText: Bool {
    state == .text
      || (state == .rawText && HTMLVocabulary.isEscapableRawText(element) && matched == 0)
  }

  /// Whether the value being read is a list of addresses, one, or neither.
  var addressKind: HTMLVocabulary.AttributeKind {
    guard case .value = state else { return .plain }
    if let address = refreshAddress { return address.isEmpty ? .address : .plain }
    return HTMLVocabulary.kind(ofAttribute: attribute)
  }

  /// Whether the beginning of an address is written out, but not as far as its scheme goes.
  var hasSplitScheme: Bool {
    guard let address = refreshAddress, !address.isEmpty else { return false }
    return !address.contains { "/?#".utf8.contains($0) }
  }

  /// What follows `url=` in the content of a page's refresh, without spaces.
  private var refreshAddress: ArraySlice<UInt8>? {
    guard case .value = state, attribute == Array("content".utf8) else { return nil }
    let text = value.map(\.lowercase).filter { !$0.isMarkupSpace && $0 != UInt8(ascii: "'") }
    return text.firstRange(of: Array("url=".utf8), from: 0).map { text[($0 + 4)...] }
  }

  /// What must be the same at both ends of a section, in words.
  var place: String {
    switch state {
    case .text: return "in text"
    case .tagOpen, .endTagOpen: return "after '<'"
    case .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
      return "in the \(isEndTag ? "end " : "")tag <\(String(decoding: element, as: UTF8.self))>"
    case .beforeValue: return "in front of the value of \(attributeText)"
    case .value, .unquotedValue: return "in the value of \(attributeText)"
    case .declarationOpen, .declaration: return "in a declaration"
    case .comment: return "in a comment"
    case .rawText: return "in <\(String(decoding: element, as: UTF8.self))>"
    }
  }

  /// Why a section may not begin or end here, or nil.
  var sectionProblem: UnsafePlace? {
    switch state {
    case .tagOpen, .endTagOpen: "a section cannot begin or end right after '<'"
    case .beforeValue, .unquotedValue:
      "write quotation marks around the value of \(attributeText)"
    default: nil
    }
  }
}

/// Why something may not stand where it stands.
struct UnsafePlace: Error, ExpressibleByStringInterpolation {
  let reason: String

  init(stringLiteral value: String) { reason = value }
}

/// How a value is made safe for its place.
enum Escape: UInt8, Sendable {
  case text
  /// Text among other text, from which it is set apart when it is written the other way.
  case flow
  case markup
  case attribute
  case json
  case jsonContent
  case jsonDocument
  case xml
}
