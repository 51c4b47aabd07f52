/// A value of the JSON that pages carry about themselves.
indirect enum JSONValue {
  case object([(key: String, value: JSONValue)])
  case list([JSONValue])
  case text(String)
  case other

  /// The value of a key; nil when this is no object or has no such key.
  subscript(key: String) -> JSONValue? {
    guard case .object(let pairs) = self else { return nil }
    return pairs.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// The text, or the first text of a list.
  var text: String? {
    switch self {
    case .text(let text): text
    case .list(let values): values.lazy.compactMap(\.text).first
    default: nil
    }
  }

  /// The entries of a list; anything else is a list of one.
  var entries: [JSONValue] {
    if case .list(let values) = self { return values }
    return [self]
  }
}
