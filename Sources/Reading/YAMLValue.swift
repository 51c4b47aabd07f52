/// A value of an author's YAML and the byte of the file where it begins.
indirect enum YAMLValue {
  /// One text.
  case text(String, at: Int)
  /// A list of values.
  case list([YAMLValue], at: Int)
  /// Keys with their values.
  case pairs([Pair], at: Int)

  /// A key and its value.
  typealias Pair = (key: YAMLValue, value: YAMLValue)

  /// The byte of the file where the value begins.
  var offset: Int {
    switch self {
    case .text(_, at: let offset), .list(_, at: let offset), .pairs(_, at: let offset): offset
    }
  }

  /// The value as one text.
  var text: String? {
    guard case .text(let text, at: _) = self else { return nil }
    return text
  }

  /// The values of a list.
  var items: [YAMLValue]? {
    guard case .list(let items, at: _) = self else { return nil }
    return items
  }

  /// The keys and values of pairs.
  var pairs: [Pair]? {
    guard case .pairs(let pairs, at: _) = self else { return nil }
    return pairs
  }
}
