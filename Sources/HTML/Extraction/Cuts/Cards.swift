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
      guard let card = card(of: index - 1, body) else { continue }
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
  private static func card(of heading: Int, _ body: BodyText) -> Int? {
    let own = body.blocks[heading].box
    var box = own
    for _ in 0..<4 {
      guard let parent = body.page.parent(of: box) else { return nil }
      guard holdsLittle(parent, around: heading, body) else { break }
      box = parent
    }
    return box == own ? nil : box
  }

  /// Whether a box holds no more than five blocks and 400 characters; its blocks stand together.
  private static func holdsLittle(_ box: Int, around block: Int, _ body: BodyText) -> Bool {
    let isInBox = { (block: TextBlock) in body.page.holds(box, block.first) }
    let before = body.blocks[..<block].suffix(6).reversed().prefix(while: isInBox)
    let behind = body.blocks[block...].prefix(6).prefix(while: isInBox)
    return before.count + behind.count <= 5
      && (before + behind).reduce(0) { $0 + $1.characters } < 400
  }
}
