/// The comments below an article, each in a box of its own.
///
/// One long comment may hold more text than the article, and a box that holds much of the page is kept
/// whatever its name; but the box around a whole page stands in no row of its like.
enum CommentRows {
  /// Whether a box is one of several comments beside each other.
  /// - Complexity: O(boxes beside it)
  static func hold(_ node: Int, _ page: Page, _ names: BoxNames) -> Bool {
    let isRemark = { (node: Int) in
      names.meanings[Int(page.nodes[node].name)].contains(.remark)
    }
    guard isRemark(node), let parent = page.parent(of: node) else { return false }
    let kind = BoxKind(page, node)
    return page.children(of: parent).contains {
      $0 != node && page.nodes[$0].tag != .text && isRemark($0) && BoxKind(page, $0) == kind
    }
  }
}
