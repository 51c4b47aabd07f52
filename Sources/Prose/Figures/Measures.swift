/// Finds the numbers of a paragraph that say how many or how much.
///
/// A number counts only with what it counts: a bare one is a date, an age, a score or a name far
/// more often than news. Reads each number once; a paragraph without one costs a look at its
/// tokens.
package enum Measures {
  /// The figures, in the order of reading.
  /// - Complexity: O(tokens)
  package static func find(in paragraph: Paragraph) -> [FigureSpan] {
    guard let first = firstNumber(paragraph) else { return [] }
    let text = FigureText(paragraph)
    var spans: [FigureSpan] = []
    var index = first
    while index < text.count {
      guard begins(text, index), let number = NumberPhrase(text, at: index) else {
        index += 1
        continue
      }
      let spread = NumberSpread(text, number)
      if var span = FigureReader(text, spread, after: spans.last).span {
        if let last = spans.last { SharedState.pass(from: last, to: &span, text) }
        spans.append(span)
      }
      index = max(index + 1, spread.words.upperBound)
    }
    return spans
  }

  private static func firstNumber(_ paragraph: Paragraph) -> Int? {
    let number: WordClass = [.numberWord, .magnitude]
    for index in paragraph.tokens.indices {
      if paragraph.tokens[index].kind != .word { return index }
      if !paragraph.classes[index].isDisjoint(with: number) { return index }
    }
    return nil
  }

  private static func begins(_ text: FigureText, _ index: Int) -> Bool {
    text.isNumber(index) || text.has(index, [.numberWord, .magnitude])
  }
}
