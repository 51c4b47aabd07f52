/// Tells an article's only subhead from a caption, a pull quote and the name below one.
///
/// A page with a single short line between its paragraphs is more often one with a picture than
/// one with a single subhead, so the loner has to pass these questions.
struct LoneSubhead {
  let table: LineTable
  let index: Int

  /// Whether the line is probably no subhead.
  ///
  /// Searches the article's text for the line's words: linear in its length.
  var isDoubtful: Bool {
    let line = table.lines[index]
    if table.longBefore[index] < 2 || line.count.words >= 12 { return true }
    return isClause(line) || isBelowPullQuote || isPullQuote
  }

  /// A whole sentence without a stop is a caption.
  private func isClause(_ line: Line) -> Bool {
    line.count.words >= 6 && table.style(index) == .sentence
      && HeadingPhrases.clause.occur(in: table.plain[index])
  }

  /// The line before repeats words of the text, so this one names who said them.
  private var isBelowPullQuote: Bool {
    guard index > 0 else { return false }
    let words = words(of: index - 1)
    return words.count >= 5 && isWithinLonger(words.dropLast(), of: index - 1)
  }

  /// Most of the line's words, in their order, stand in the text too.
  private var isPullQuote: Bool {
    let words = words(of: index)
    let run = max(5, words.count * 7 / 10)
    guard words.count >= run else { return false }
    return (0...words.count - run).contains { isWithinLonger(words[$0..<$0 + run], of: index) }
  }

  private func words(of index: Int) -> [ArraySlice<UInt8>] {
    guard table.lines[index].isShort else { return [] }
    return table.blocks[index].bytes.split(separator: UInt8(ascii: " "))
  }

  /// Whether the words stand in a block that is longer than their own.
  private func isWithinLonger(_ words: ArraySlice<ArraySlice<UInt8>>, of index: Int) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    let bytes = table.blocks[index].bytes
    let needle = bytes[first.startIndex..<last.endIndex]
    return table.blocks.contains { $0.bytes.count > bytes.count && Self.holds($0.bytes, needle) }
  }

  private static func holds(_ text: [UInt8], _ needle: ArraySlice<UInt8>) -> Bool {
    guard let first = needle.first, text.count >= needle.count else { return false }
    return (0...text.count - needle.count).contains {
      text[$0] == first && text[$0..<$0 + needle.count].elementsEqual(needle)
    }
  }
}
