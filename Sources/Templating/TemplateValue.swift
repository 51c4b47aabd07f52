/// One value that a template may show: a text, a number, a list, an object.
///
/// Text and safe markup are different cases so that nobody has to remember which strings were
/// escaped: a template shows text escaped and markup unescaped, and mixing them up is an error.
package enum TemplateValue: Hashable, Sendable {
  /// Nothing, on purpose: shows nothing and counts as false, but is not an unknown name.
  case null
  /// Yes or no, for sections.
  case bool(Bool)
  /// Text of any origin; it is escaped wherever it is shown.
  case text(String)
  /// Markup that is known to be safe; shown with `{{{name}}}`.
  case html([UInt8])
  /// A complete JSON document; shown with `{{{name}}}` in a script of a JSON type.
  case json([UInt8])
  /// A whole number.
  case number(Int)
  /// Values for a section to repeat over.
  case list([TemplateValue])
  /// Named values.
  case object(TemplateObject)

  /// Whether a section of this value is shown.
  ///
  /// False are null, no, the empty text, zero and the empty list, as in the `!!data` of the
  /// specification (https://github.com/mustache/spec/blob/master/specs/sections.yml).
  var isTrue: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .text(let text): !text.isEmpty
    case .html(let bytes), .json(let bytes): !bytes.isEmpty
    case .number(let number): number != 0
    case .list(let items): !items.isEmpty
    case .object: true
    }
  }

  /// What to call it in a message.
  var kind: String {
    switch self {
    case .null: "nothing"
    case .bool: "yes or no"
    case .text: "text"
    case .html: "markup"
    case .json: "a JSON document"
    case .number: "a number"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  /// Text, written as `"Dam fails"`.
  package init(stringLiteral value: String) { self = .text(value) }
  /// A number, written as `42`.
  package init(integerLiteral value: Int) { self = .number(value) }
  /// Yes or no, written as `true`.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A list, written as `["a", "b"]`.
  package init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
  /// An object, written as `["title": "Dam fails"]`.
  package init(dictionaryLiteral elements: (TemplateName, TemplateValue)...) {
    self = .object(TemplateObject(elements))
  }
  /// Nothing, written as `nil`.
  package init(nilLiteral: ()) { self = .null }
}
