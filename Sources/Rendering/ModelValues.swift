import Model
import Templating

/// How the model's values look to a template; what is absent is null, never missing.
extension TemplateValue {
  /// A text; the empty one counts as absent.
  init(_ text: String?) {
    self = text.map { $0.isEmpty ? .null : .text($0) } ?? .null
  }

  /// Markup that is known to be safe.
  init(html: [UInt8]?) {
    self = html.map(TemplateValue.html) ?? .null
  }

  /// The language of words that are not in the page's: `tag` and `direction`; null for those that are.
  init(_ language: LanguageTag?) {
    self = language.map { ["tag": .text($0.text), "direction": .text($0.direction)] } ?? .null
  }

  /// A list with something around it, that vanishes with its last item: null, or `items`.
  init(framing items: [TemplateValue]) {
    self = items.isEmpty ? .null : ["items": .list(items)]
  }
}

extension LanguageTag {
  /// Which way it is written, as HTML names it.
  var direction: String { isRightToLeft ? "rtl" : "ltr" }
}
