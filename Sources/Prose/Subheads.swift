/// Finds the subheads of an article that has no markup.
///
/// A subhead is a short line that stands before running text and after some, and looks like no
/// other short line of the page. What its fellows in the same article look like then settles the
/// doubtful ones (`SubheadVote`). The method is a contextual rule set with a style vote; every rule
/// was tried on pages it was not written for and dropped if it lost there. Linear in the length of
/// the text.
struct Subheads {
  let table: LineTable
  /// Blocks that are something else already.
  let isBarred: [Bool]

  /// Whether each block is a subhead.
  func found() -> [Bool] {
    var vote = SubheadVote(self, accepted: table.indices.map { isShaped($0) && isPlaced($0) })
    vote.settle()
    return vote.accepted
  }

  /// Whether a line is written as a subhead may be: up to 14 words and no stop at the end.
  func isShaped(_ index: Int) -> Bool {
    let line = table.lines[index]
    guard line.count.words <= 14, isPlausible(index) else { return false }
    switch line.last {
    case .stop, .exclamation, .comma, .semicolon, .colon, .ellipsis: return false
    case .question: return line.count.words <= 12
    default: return true
    }
  }

  /// Whether a line could be a subhead but for its length and its ending.
  func isPlausible(_ index: Int) -> Bool {
    let line = table.lines[index]
    guard !isBarred[index], line.size <= 120, line.count.letters > 1, hasHead(line) else {
      return false
    }
    let isRow = line.count.figures >= 2 && line.count.figures * 2 >= line.count.words
    return !isRow && !isForeign(table.plain[index]) && !isByline(index)
  }

  private func hasHead(_ line: Line) -> Bool {
    switch line.first {
    case .hash: true
    case .upper, .digit, .letter: line.count.firstWord != .lower
    case .quote, .openQuote, .apostrophe:
      line.count.words <= 9 && line.count.firstWord != .lower
    default: false
    }
  }

  /// Addresses, handles, cells of a table and lines about journalists.
  private func isForeign(_ plain: [UInt8]) -> Bool {
    plain.contains(UInt8(ascii: "@")) || plain.contains(UInt8(ascii: "|"))
      || HeadingPhrases.address.occur(in: plain) || HeadingPhrases.newsroom.occur(in: plain)
  }

  /// A byline within the article opens a part by another author.
  private func isByline(_ index: Int) -> Bool {
    table.plain[index].starts(with: "by ".utf8) && Byline(table.blocks[index]) != nil
  }

  /// Whether a line stands where a subhead may: between running texts and not in a list.
  private func isPlaced(_ index: Int) -> Bool {
    guard table.longBefore[index] > 0, !closesList(index) else { return false }
    if table.isProse(index + 1) { return true }
    guard table.isProse(index + 2) else { return false }
    return table.lines[index + 1].count.words >= 6
      || (isShaped(index + 1) && !closesList(index + 1))
      || Byline(table.blocks[index + 1]) != nil
  }

  /// Whether two short lines before make this the end of a list, unless it is written otherwise.
  private func closesList(_ index: Int) -> Bool {
    guard index >= 2, isItem(index - 1), isItem(index - 2) else { return false }
    let words = table.lines[index].count.words
    let others = [index - 1, index - 2]
    return words > 8 || table.style(index) == .sentence
      || others.contains { table.style($0) != .sentence || table.lines[$0].count.words <= words }
  }

  private func isItem(_ index: Int) -> Bool {
    !table.lines[index].isLong && !table.lines[index].isBulleted
  }
}
