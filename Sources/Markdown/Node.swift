import CMarkGFM
import Glibc

/// One node of a parsed document, for as long as its `SyntaxTree` lives.
struct Node: Hashable {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var previous: Node? { Node(cmark_node_previous(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }

  /// The lines it lies on as the library says; zero when the library made the node up.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// Counts bytes from 1.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

  /// The level of a heading.
  var level: Int {
    get { Int(cmark_node_get_heading_level(pointer)) }
    nonmutating set { cmark_node_set_heading_level(pointer, Int32(newValue)) }
  }

  /// The words of a text, the code of a code span, the tags of raw HTML.
  var literal: [UInt8] { Self.bytes(cmark_node_get_literal(pointer)) }
  /// What is left of a paragraph's or a heading's source after the library took definitions out.
  var content: [UInt8] { Self.bytes(cmark_node_get_string_content(pointer)) }
  var title: [UInt8] { Self.bytes(cmark_node_get_title(pointer)) }
  /// Where a link or an image leads, with entities and backslashes resolved.
  var address: [UInt8] { Self.bytes(cmark_node_get_url(pointer)) }

  /// Adds the words of a text or a code span to others, without a copy of their own.
  func appendLiteral(to bytes: inout [UInt8]) {
    guard let text = cmark_node_get_literal(pointer) else { return }
    bytes += UnsafeRawBufferPointer(start: text, count: strlen(text))
  }

  /// Whether it is of a kind that an extension brought in, which has a name and no number.
  func isNamed(_ name: StaticString) -> Bool {
    guard let own = cmark_node_get_type_string(pointer) else { return false }
    return name.withUTF8Buffer { name in
      (0..<name.count).allSatisfy { UInt8(bitPattern: own[$0]) == name[$0] } && own[name.count] == 0
    }
  }

  /// The nodes directly below.
  var children: some Sequence<Node> {
    sequence(state: firstChild) { node in
      defer { node = node?.next }
      return node
    }
  }

  /// The nodes above, nearest first.
  var ancestors: some Sequence<Node> {
    sequence(state: parent) { node in
      defer { node = node?.parent }
      return node
    }
  }

  /// Visits the whole tree below without recursion, so that no nesting can overrun the stack.
  ///
  /// Every node is visited twice; `entering` is true the first time. The visitor changes nothing.
  func walk(_ visit: (_ node: Node, _ entering: Bool) -> Void) {
    var node = self
    visit(node, true)
    while true {
      if let child = node.firstChild {
        node = child
        visit(node, true)
        continue
      }
      visit(node, false)
      while node != self, node.next == nil, let parent = node.parent {
        node = parent
        visit(node, false)
      }
      guard node != self, let next = node.next else { return }
      node = next
      visit(node, true)
    }
  }

  /// Lends the address without a copy of its own.
  func withAddress<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let text = cmark_node_get_url(pointer)
    return body(UnsafeRawBufferPointer(start: text, count: text.map { strlen($0) } ?? 0))
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    guard let text else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}
