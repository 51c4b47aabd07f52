/// One tag of a template, `{{…}}`, and where it stands.
struct Tag: Sendable {
  enum Kind: Sendable {
    /// `{{name}}`
    case value
    /// `{{{name}}}` and `{{&name}}`
    case markup
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{/name}}`
    case close
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
    /// `{{!words}}`
    case comment
    /// `{{=<% %>=}}`
    case delimiters

    /// Whether a closing tag must follow.
    var opens: Bool {
      switch self {
      case .section, .inverted, .parent, .block: true
      default: false
      }
    }

    /// Whether the tag shows a value and therefore never stands alone on its line.
    var showsValue: Bool { self == .value || self == .markup }

    /// How the tag is written.
    var sigil: String {
      switch self {
      case .value, .markup, .comment, .delimiters: ""
      case .section: "#"
      case .inverted: "^"
      case .close: "/"
      case .partial: ">"
      case .parent: "<"
      case .block: "$"
      }
    }
  }

  let kind: Kind
  /// From the first byte of the opening mark to the last of the closing one.
  let range: Range<Int>
  let name: String
  let place: TemplateError.Place

  /// The tag as an author would write it, for messages.
  var text: String { "{{\(kind.sigil)\(name)}}" }
}
