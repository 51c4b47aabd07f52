/// Ends the text where the next article begins: pages without end load one below the other.
enum NextHeadline {
  /// A first-level heading behind much text, when the article's own headline is one, too.
  static func cut(_ body: inout BodyText) {
    var text = 0
    for (index, block) in body.blocks.enumerated() {
      if block.kind == .heading(1), text > 600, let headline = body.headline,
        !FoldedTitle(block.words).isLike(headline), isAnother(body, after: index)
      {
        body.blocks.removeSubrange(index...)
        return
      }
      if block.isSentence { text += block.characters }
    }
  }

  /// Headings of the first level that part one text come often; another article has few of them.
  private static func isAnother(_ body: BodyText, after index: Int) -> Bool {
    let page = body.page
    let class1 = page.nodes[body.blocks[index].box].name
    let headings = body.blocks.filter { $0.kind == .heading(1) }
    guard headings.count > 1 else {
      return page.nodes.indices.contains {
        page.nodes[$0].tag == .h1 && $0 < body.blocks[0].first && page.nodes[$0].name == class1
      }
    }
    return headings.count <= 3
      && headings.contains { body.headline.map(FoldedTitle($0.words).isLike) == true }
  }
}
