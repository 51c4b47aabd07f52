/// The attributes that reading an article looks at; all others are left behind.
enum AttributeName: UInt8, Sendable, CaseIterable {
  case `class`, id, role, style, hidden, ariaHidden, href, rel, itemprop, itemtype, itemscope
  case property, name, content, datetime, type, src, lang, charset, httpEquiv, alt, dataAuthor

  /// As it is written in a page.
  var text: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .httpEquiv: "http-equiv"
    case .dataAuthor: "data-author"
    default: "\(self)"
    }
  }

  /// The attributes by their names.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { (Array($0.text.utf8), $0) })
}
