/// Cuts announcements of other articles: a heading that is a link, with the lines below it.
enum Cards {
  /// Unless they are most of the text: a list of links can be an article, too.
  static func cut(_ body: inout BodyText) {
    var isCard = [Bool](repeating: false, count: body.blocks.count)
    var index = 0
    while index < body.blocks.count {
      let block = body.blocks[index]
      index += 1
      guard block.isHeading, block.linkShare > 0.6, block.characters >= 15 else { continue }
      isCard[index - 1] = true
      guard let card = card(of: block, body) else { continue }
      while index < body.blocks.count, body.page.holds(card, body.blocks[index].first),
        !body.blocks[index].isHeading
      {
        isCard[index] = true
        index += 1
      }
    }
    let characters = zip(isCard, body.blocks).reduce(0) { $0 + ($1.0 ? $1.1.characters : 0) }
    guard characters > 0, Double(characters) <= 0.6 * Double(body.characters) else { return }
    body.blocks = zip(isCard, body.blocks).filter { !$0.0 }.map(\.1)
  }

  /// The box around a linked heading that holds little more than it.
  private static func card(of heading: TextBlock, _ body: BodyText) -> Int? {
    var box = heading.box
    for _ in 0..<4 {
      guard let parent = body.page.parent(of: box) else { return nil }
      let blocks = body.blocks.filter { body.page.holds(parent, $0.first) }
      guard blocks.count <= 5, blocks.reduce(0, { $0 + $1.characters }) < 400 else { break }
      box = parent
    }
    return box == heading.box ? nil : box
  }
}
