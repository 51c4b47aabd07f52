/// Ends the text where the next article begins: pages without end load one below the other.
enum NextHeadline {
  /// A first-level heading behind some text that is made like the headline and says something else.
  static func cut(_ body: inout BodyText) {
    guard let headline = body.headline, let own = body.headlineNode, body.page.nodes[own].tag == .h1
    else { return }
    let isRow = body.blocks.count { $0.kind == .heading(1) } > 3
    var text = 0
    for (index, block) in body.blocks.enumerated() {
      if block.kind == .heading(1), text > 400, !FoldedTitle(block.words).isLike(headline),
        isLike(own, block, body, isRow: isRow)
      {
        body.blocks.removeSubrange(index...)
        return
      }
      if block.isSentence { text += block.characters }
    }
  }

  /// Whether a heading has the headline's class; without one, whether there are few of its kind, since
  /// headings that part one text come often.
  private static func isLike(
    _ headline: Int, _ block: TextBlock, _ body: BodyText, isRow: Bool
  ) -> Bool {
    let page = body.page
    guard let heading = page.nearest(from: block.box, where: { page.nodes[$0].tag == .h1 }) else {
      return false
    }
    let name = page.nodes[headline].name
    if name != 0 || page.nodes[heading].name != 0 {
      let classes = { (node: Int) in
        page.names[Int(page.nodes[node].name)].utf8.prefix { $0 != 0x2F }
      }
      return classes(headline).elementsEqual(classes(heading))
    }
    return !isRow && body.blocks.first.map { headline < $0.first } == true
  }
}
