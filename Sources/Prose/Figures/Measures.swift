/// Finds the numbers of a paragraph that say how many or how much.
///
/// A number counts only with what it counts: a bare one is a date, an age, a score or a name far
/// more often than news. Reads each number once; a paragraph without one costs a look at its
/// tokens.
package enum Measures {
  /// The figures, in the order of reading.
  /// - Complexity: O(tokens)
  package static func find(in paragraph: Paragraph) -> [FigureSpan] {
    var next = number(in: paragraph, from: 0)
    guard next != nil else { return [] }
    let text = FigureText(paragraph)
    var spans: [FigureSpan] = []
    while let index = next {
      guard let phrase = NumberPhrase(text, at: index) else {
        next = number(in: paragraph, from: index + 1)
        continue
      }
      let spread = NumberSpread(text, phrase)
      if var span = FigureReader(text, spread, after: spans.last).span {
        if let last = spans.last { SharedState.pass(from: last, to: &span, text) }
        spans.append(span)
      }
      next = number(in: paragraph, from: max(index + 1, spread.words.upperBound))
    }
    return spans
  }

  /// The first word from here on that may begin a number.
  private static func number(in paragraph: Paragraph, from start: Int) -> Int? {
    let written: WordClass = [.numberWord, .magnitude]
    return paragraph.tokens.withUnsafeBufferPointer { tokens in
      paragraph.classes.withUnsafeBufferPointer { classes in
        var index = start
        while index < tokens.count {
          // Only numbers have no hash.
          if tokens[index].hash == 0 || !classes[index].isDisjoint(with: written) { return index }
          index += 1
        }
        return nil
      }
    }
  }
}
