import CMarkGFM
import CMarkPin

extension TreeEdits {
  /// Lets a link or an image pass, rewrites its address, or leaves only its words.
  mutating func editAddress(_ node: Node) {
    let policy = options.addresses ?? MarkdownURLPolicy(foreignImages: .allow)
    if node.type == CMARK_NODE_IMAGE { ask(about: node) }
    let use: MarkdownURLPolicy.Use = node.type == CMARK_NODE_IMAGE ? .image : .link
    switch node.withAddress({ policy.verdict(on: $0, for: use) }) {
    case .onPage, .elsewhere: break
    case .onSite: resolve(node)
    case .refused where options.addresses == nil: break
    case .refused: refuse(node, .refusedAddress)
    case .foreignImage: linkToImage(node, node.address)
    }
  }

  /// Reports an image without words, unless it does not pass anyway.
  private mutating func ask(about image: Node) {
    guard let policy = options.addresses, image.plainText.utf8.allSatisfy({ $0 <= 0x20 }) else {
      return
    }
    switch image.withAddress({ policy.verdict(on: $0, for: .image) }) {
    case .onPage, .elsewhere, .onSite:
      report(.undescribedImage, image.address, at: positions.offset(ofLink: image))
    case .refused, .foreignImage: break
    }
  }

  private mutating func resolve(_ node: Node) {
    guard let resolve = options.resolve else { return }
    let address = node.withAddress { String(decoding: $0, as: UTF8.self) }
    guard let resolved = resolve(address) else { return refuse(node, .unresolvedAddress) }
    if resolved != address { cmark_node_set_url(node.pointer, resolved) }
  }

  private mutating func refuse(_ node: Node, _ kind: MarkdownFinding.Kind) {
    report(kind, node.address, at: positions.offset(ofLink: node))
    if node.type == CMARK_NODE_IMAGE {
      replace(node, with: Self.text(node.plainText))
    } else {
      unwrap(node)
    }
  }

  /// Puts a link's words in its place.
  private func unwrap(_ link: Node) {
    while let child = link.firstChild {
      guard cmark_node_insert_before(link.pointer, child.pointer) == 1 else { break }
    }
    cmark_node_free(link.pointer)
  }

  /// Puts a link to an image in its place; inside another link, where no link can be, its words.
  private mutating func linkToImage(_ image: Node, _ address: [UInt8]) {
    report(.foreignImage, address, at: positions.offset(ofLink: image))
    let description = image.plainText
    let words = description.isEmpty ? String(decoding: address, as: UTF8.self) : description
    if image.ancestors.contains(where: { $0.type == CMARK_NODE_LINK }) {
      return replace(image, with: Self.text(words))
    }
    let link = cmark_node_new_with_mem(CMARK_NODE_LINK, cmark_arena_memory())
    cmark_node_set_url(link, String(decoding: address, as: UTF8.self))
    cmark_node_set_title(link, String(decoding: image.title, as: UTF8.self))
    cmark_node_append_child(link, Self.text(words))
    replace(image, with: link)
  }

  private func replace(_ node: Node, with other: OpaquePointer?) {
    cmark_node_replace(node.pointer, other)
    cmark_node_free(node.pointer)
  }

  private static func text(_ words: String) -> OpaquePointer? {
    let node = cmark_node_new_with_mem(CMARK_NODE_TEXT, cmark_arena_memory())
    cmark_node_set_literal(node, words)
    return node
  }
}
