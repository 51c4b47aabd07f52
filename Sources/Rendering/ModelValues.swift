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

  /// A date for readers and for machines: `text` and `iso`.
  init(_ date: CalendarDate?) {
    self = date.map { ["iso": .text($0.iso), "text": .text($0.text)] } ?? .null
  }

  /// A list with something around it, that vanishes with its last item: null, or `items`.
  init(framing items: [TemplateValue]) {
    self = items.isEmpty ? .null : ["items": .list(items)]
  }

  /// People in a row: `A`, `A and B`, `A, B and C`.
  init(names: [String]) {
    guard let last = names.last else {
      self = .null
      return
    }
    let others = names.dropLast().joined(separator: ", ")
    self = .text(others.isEmpty ? last : others + " and " + last)
  }
}

extension LanguageTag {
  /// Which way it is written, as HTML names it.
  var direction: String { isRightToLeft ? "rtl" : "ltr" }
}

extension Story.Status {
  /// The status as readers see it.
  var label: String {
    switch self {
    case .developing: "Developing"
    case .settled: "Settled"
    case .closed: "Closed"
    }
  }
}

extension Note.Kind {
  /// The kind of note as readers see it.
  var label: String {
    switch self {
    case .context: "Context"
    case .definition: "Definition"
    case .update: "Update"
    case .correction: "Correction"
    case .question: "Open question"
    }
  }
}
