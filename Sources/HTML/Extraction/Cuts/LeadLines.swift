/// Cuts names, dates and sections of the paper that stand before the first sentence.
enum LeadLines {
  /// Short lines that end no sentence, before the first that does; headings stay.
  static func cut(_ body: inout BodyText) {
    guard let first = body.blocks.firstIndex(where: { $0.isSentence }), first > 0, first <= 12
    else { return }
    let names = body.byline.map { FoldedTitle($0) }
    let kept = body.blocks[..<first].filter { block in
      if block.isHeading { return block.kind != .heading(1) }
      return !(block.characters < 80 && isLead(block, names))
    }
    body.blocks.replaceSubrange(..<first, with: kept)
  }

  private static func isLead(_ block: TextBlock, _ names: [FoldedTitle]) -> Bool {
    let words = FoldedTitle(block.words)
    if names.contains(where: { !$0.words.isEmpty && $0.share(in: words) == 1 }) { return true }
    if words.words.first?.elementsEqual("by".utf8) == true, words.words.count <= 8 { return true }
    if DateText.first(in: block.words) != nil { return true }
    return block.characters < 25 && !block.endsSentence && block.kind != .item
  }
}
