/// Finds the words that name dates: days, weeks, months, quarters, seasons, years.
///
/// Hand-written automata over the classes of words, in the order a reader meets them; the forms
/// are those that TimeML calls dates (https://timeml.github.io/site/). Words that only look like
/// dates ("may", "march", "in 2,000 homes", "for two years") are passed over.
package enum DateExpressions {
  /// The dates of a paragraph in order; they do not overlap.
  /// - Complexity: O(words)
  package static func find(in paragraph: Paragraph) -> [DateExpression] {
    guard let first = (0..<paragraph.tokens.count).first(where: { starts($0, in: paragraph) })
    else { return [] }
    var reader = DateReader(paragraph)
    var expressions: [DateExpression] = []
    var index = first
    while index < reader.count {
      if starts(index, in: paragraph), let match = reader.match(at: index) {
        expressions.append(reader.expression(match))
        reader.floor = match.last + 1
        index = max(index, match.last)
      }
      index += 1
    }
    return marked(expressions, in: paragraph)
  }

  /// The dates, with those between quotation marks marked.
  private static func marked(
    _ expressions: [DateExpression], in paragraph: Paragraph
  ) -> [DateExpression] {
    guard !expressions.isEmpty else { return [] }
    let spans = QuoteScanner.spans(in: paragraph.bytes)
    guard !spans.isEmpty else { return expressions }
    return expressions.map { date in
      guard spans.contains(where: { $0.outer.contains(date.range.lowerBound) }) else { return date }
      return DateExpression(date.range, date.form, date.hints.union(.quoted))
    }
  }

  private static let triggers: WordClass = [
    .month, .weekday, .timeUnit, .dayName, .season, .numberWord,
    .holiday,
  ]

  /// Whether a date may be about this token; nearly all words are turned away here.
  @inline(__always)
  private static func starts(_ index: Int, in paragraph: Paragraph) -> Bool {
    switch paragraph.tokens[index].kind {
    case .word: !paragraph.classes[index].isDisjoint(with: triggers)
    case .year, .number: true
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
    let tokens = paragraph.tokens
    let range = tokens[match.first].range.lowerBound..<tokens[match.last].range.upperBound
    return DateExpression(range, match.form, DateHints(paragraph, match, range).hints)
  }
}
