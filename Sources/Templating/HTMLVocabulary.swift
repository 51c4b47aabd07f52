/// The names of HTML that decide what a value may be.
enum HTMLVocabulary {
  /// What a browser does with an attribute's value.
  enum AttributeKind {
    /// Shows or stores it.
    case plain
    /// Goes to the address.
    case address
    /// Goes to one of the addresses.
    case addresses
    /// Runs it, or reads it as a style or a page.
    case code
  }

  private static let rawText: Set<String> = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]

  /// Attributes that hold one address (https://html.spec.whatwg.org/multipage/indices.html);
  /// `from`, `to` and `values` animate the addresses of drawings.
  private static let addresses: Set<String> = [
    "action", "background", "cite", "codebase", "data", "formaction", "from", "href", "icon",
    "longdesc",
    "manifest", "poster", "profile", "src", "to", "xlink:href", "xml:base",
  ]

  private static let addressLists: Set<String> = ["archive", "imagesrcset", "ping", "srcset"]

  private static let code: Set<String> = ["srcdoc", "style", "values"]

  /// Whether the element contains text only, up to its own end tag.
  static func isRawText(_ element: [UInt8]) -> Bool {
    rawText.contains(String(decoding: element, as: UTF8.self))
  }

  /// Whether text in the element is escaped as elsewhere, though it contains no elements.
  static func isEscapableRawText(_ element: [UInt8]) -> Bool {
    let name = String(decoding: element, as: UTF8.self)
    return name == "title" || name == "textarea"
  }

  /// Whether an element may hold letters, but no `bdi`: the texts of drawings, and choices.
  static func holdsTextOnly(_ element: [UInt8]) -> Bool {
    ["text", "tspan", "option"].contains(String(decoding: element, as: UTF8.self))
  }

  static func kind(ofAttribute attribute: [UInt8]) -> AttributeKind {
    let name = String(decoding: attribute, as: UTF8.self)
    if attribute.starts(with: "on".utf8) || code.contains(name) { return .code }
    if addressLists.contains(name) { return .addresses }
    return addresses.contains(name) ? .address : .plain
  }

  /// Whether a script of this type is data: `application/json`, `application/ld+json`.
  static func isJSON(type: [UInt8]) -> Bool {
    let name = type.prefix { $0 != UInt8(ascii: ";") }.trimmed.map(\.lowercase)
    if name.contains(0) { return false }
    let text = String(decoding: name, as: UTF8.self)
    return text.utf8.suffix(5).elementsEqual("+json".utf8) || text == "application/json"
      || text == "importmap" || text == "speculationrules"
  }
}
