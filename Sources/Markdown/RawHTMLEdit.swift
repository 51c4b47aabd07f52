import CMarkGFM
import CMarkPin

extension TreeEdits {
  /// Drops, reports or marks one piece of raw HTML.
  mutating func editRawHTML(_ node: Node) {
    if options.rawHTML == .kept {
      if marksRawHTML { mark(node) }
      return
    }
    let tag = Array(
      node.literal.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed())
    report(.droppedHTML, tag, at: positions.offset(of: node, written: tag))
    if options.rawHTML == .dropped { cmark_node_free(node.pointer) }
  }

  /// Sets raw HTML between two bytes that no text in UTF-8 has.
  ///
  /// `OutputFinishing` then knows that a `<h2>` in there is the editor's own and leaves it alone.
  /// The description of an image shows tags as text, so there is nothing to mark.
  private func mark(_ node: Node) {
    guard !node.ancestors.contains(where: { $0.type == CMARK_NODE_IMAGE }) else { return }
    let byte =
      node.type == CMARK_NODE_HTML_BLOCK ? OutputFinishing.blockMark : OutputFinishing.inlineMark
    for insert in [cmark_node_insert_before, cmark_node_insert_after] {
      guard let mark = cmark_node_new_with_mem(node.type, cmark_arena_memory()) else { continue }
      [byte, 0].withUnsafeBufferPointer { text in
        text.withMemoryRebound(to: CChar.self) { _ = cmark_node_set_literal(mark, $0.baseAddress) }
      }
      if insert(node.pointer, mark) == 0 { cmark_node_free(mark) }
    }
  }
}
