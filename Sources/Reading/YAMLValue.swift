import Yams

/// A value of an author's YAML and where it stands.
///
/// Nearly all front matter is plain words and short lists, which ``PlainYAML`` reads some fifty
/// times as fast as a whole YAML parser; everything else comes as a node of Yams.
enum YAMLValue {
  /// A value as Yams read it.
  case node(Node)
  /// One text, at a byte of the file.
  case text(String, at: Int)
  /// A list of texts, at a byte of the file.
  case list([(text: String, at: Int)], at: Int)

  /// The value as one text.
  var text: String? {
    switch self {
    case .node(let node): node.scalar?.string
    case .text(let text, at: _): text
    case .list: nil
    }
  }

  /// The values of a list.
  var items: [YAMLValue]? {
    switch self {
    case .node(let node): node.sequence?.map(YAMLValue.node)
    case .text: nil
    case .list(let items, at: _): items.map { .text($0.text, at: $0.at) }
    }
  }

  /// The keys and values of pairs.
  var pairs: [(key: YAMLValue, value: YAMLValue)]? {
    guard case .node(let node) = self else { return nil }
    return node.mapping?.map { (.node($0.key), .node($0.value)) }
  }
}
