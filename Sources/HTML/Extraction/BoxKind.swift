/// An element and its class, numbers left out: what boxes that are made alike have in common.
struct BoxKind: Equatable {
  private let tag: Tag
  private let name: [UInt8]

  /// The kind of an element.
  init(_ page: Page, _ node: Int) {
    tag = page.nodes[node].tag
    let classes = page.names[Int(page.nodes[node].name)].utf8.prefix { $0 != 0x2F }
    name = classes.filter { !Bytes.isDigit($0) }
  }

  /// Whether it has no class by which it could be told from others.
  var isPlain: Bool { name.allSatisfy { $0 <= 0x20 } }
}
