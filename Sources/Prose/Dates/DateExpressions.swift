/// Finds the words that name dates: days, weeks, months, quarters, seasons, years.
///
/// Hand-written automata over the classes of words, in the order a reader meets them; the forms
/// are those that TimeML calls dates (https://timeml.github.io/site/). Words that only look like
/// dates ("may", "march", "in 2,000 homes", "for two years") are passed over.
package enum DateExpressions {
  /// The dates of a paragraph in order; they do not overlap.
  /// - Complexity: O(words)
  package static func find(in paragraph: Paragraph) -> [DateExpression] {
    var expressions: [DateExpression] = []
    find(in: paragraph, &expressions)
    return expressions
  }

  /// Adds the dates of a paragraph to a list, which may be used again for the next one.
  /// - Complexity: O(words)
  package static func find(in paragraph: Paragraph, _ expressions: inout [DateExpression]) {
    let (start, first) = (expressions.count, nextStart(from: 0, in: paragraph))
    guard first < paragraph.tokens.count else { return }
    var reader = DateReader(paragraph)
    var index = first
    while index < reader.count {
      if let match = reader.match(at: index) {
        expressions.append(reader.expression(match))
        reader.floor = match.last + 1
        index = max(index, match.last)
      }
      index = nextStart(from: index + 1, in: paragraph)
    }
    if expressions.count > start { mark(&expressions, from: start, in: paragraph) }
  }

  /// Marks the dates between quotation marks.
  private static func mark(
    _ expressions: inout [DateExpression], from start: Int, in paragraph: Paragraph
  ) {
    for span in paragraph.quotations {
      for index in start..<expressions.count
      where span.outer.contains(expressions[index].range.lowerBound) {
        let date = expressions[index]
        expressions[index] = DateExpression(
          date.range, date.form, date.hints.union(.quoted), move: date.move)
      }
    }
  }

  private static let triggers: WordClass = [
    .month, .weekday, .timeUnit, .dayName, .season, .numberWord,
    .holiday,
  ]

  /// The next token that a date may be about; nearly all words are turned away here.
  private static func nextStart(from index: Int, in paragraph: Paragraph) -> Int {
    paragraph.tokens.withUnsafeBufferPointer { tokens in
      paragraph.classes.withUnsafeBufferPointer { classes in
        var index = index
        while index < tokens.count, tokens[index].isWord,
          classes[index].isDisjoint(with: triggers)
        {
          index += 1
        }
        return index
      }
    }
  }
}

extension DateReader {
  /// The date that this token belongs to.
  func match(at index: Int) -> Match? {
    switch word(index) {
    case .month: monthDate(at: index)
    case .weekday(let day, let isShort): weekday(day, isShort: isShort, at: index)
    case .dayName(let days): dayName(days, at: index)
    case .unit(let unit, let isPlural): unitDate(unit, isPlural: isPlural, at: index)
    case .partOfDay: partOfDay(at: index)
    case .timeOfDay: timeOfDay(at: index)
    case .overnight: overnight(at: index)
    case .then: then(at: index)
    case .season(let season): seasonDate(season, at: index)
    case .quarter(let number): namedQuarter(number, at: index)
    case .number(let number): spokenYear(number, at: index)
    case .holiday(let holiday): holidayDate(holiday, at: index)
    case .some: nil
    case nil: figures(at: index)
    }
  }

  /// The expression of a match, with its hints.
  func expression(_ match: Match) -> DateExpression {
    let range = tokens[match.first].range.lowerBound..<tokens[match.last].range.upperBound
    return DateExpression(
      range, match.form, DateHints(self, match, range).hints.union(match.hints), move: match.move)
  }
}
