/// Says what each block of an article is: headline, byline, subhead, paragraph, trailer, furniture.
///
/// For plain text and for markup that says little. Where the markup names headings they are
/// believed and no others are guessed. A paragraph is what nothing else claims, so no text is lost
/// by a rule that does not know it. Contextual rules over a table of facts about each block,
/// measured on development pages of four collections; linear in the length of the text.
package enum ArticleStructure {
  /// The role of each block, in the order of the blocks.
  ///
  /// `isTitled` says that the article's title is known from elsewhere, so that its first line is
  /// not taken for it.
  package static func roles(of blocks: [BlockText], isTitled: Bool = false) -> [Role] {
    let table = LineTable(blocks)
    let furniture = table.indices.map { index in
      blocks[index].isHeading ? nil : Furniture(table.lines[index], plain: table.plain[index])
    }
    let opening = Opening(table, furniture: furniture, isTitled: isTitled)
    let closing = Closing(table, furniture: furniture)
    let claimed = table.indices.map { opening.roles[$0] ?? closing.roles[$0] }
    let subheads = subheads(table, claimed, furniture)
    return table.indices.map { index in
      if subheads[index] { return .subhead }
      return claimed[index] ?? role(of: furniture[index], at: index, in: blocks.count)
    }
  }

  /// Which of the lines of an article are subheads, each line being one block.
  package static func subheads(in lines: [String]) -> [Int] {
    let roles = roles(of: lines.map { BlockText($0) })
    return roles.indices.filter { roles[$0] == .subhead }
  }

  private static func subheads(
    _ table: LineTable, _ claimed: [Role?], _ furniture: [Furniture?]
  ) -> [Bool] {
    let marked = table.blocks.map(\.isHeading)
    if marked.contains(true) { return marked }
    let isBarred = table.indices.map { claimed[$0] != nil || furniture[$0] != nil }
    return Subheads(table: table, isBarred: isBarred).found()
  }

  /// A date is the page's own only at its edges; within the text it heads an entry of a timeline.
  private static func role(of furniture: Furniture?, at index: Int, in count: Int) -> Role {
    guard let furniture else { return .paragraph }
    let isAtEdge = index < edge || index >= count - edge
    return furniture == .date && !isAtEdge ? .paragraph : .furniture(furniture)
  }

  private static let edge = 5
}
